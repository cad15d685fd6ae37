import type { Organisation } from '../../model/organisation.ts';

const types = {
  ministry: 'GovernmentOrganization',
  government: 'GovernmentOrganization',
  authority: 'GovernmentOrganization',
  police: 'GovernmentOrganization',
  justice: 'GovernmentOrganization',
  'public-service': 'GovernmentOrganization',
  embassy: 'GovernmentOrganization',
  'eu-body': 'GovernmentOrganization',
  ngo: 'NGO',
  university: 'CollegeOrUniversity',
  research: 'ResearchOrganization',
  theatre: 'TheaterGroup',
} as const;

/** What schema.org calls an organisation of a kind. Forums, churches, companies and the like have no better name there. */
export function organisationType(kind: Organisation['kind']) {
  return kind in types ? types[kind as keyof typeof types] : ('Organization' as const);
}
