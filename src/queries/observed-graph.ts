import { noteRead } from '../site/page-reads.ts';
import type { Lookup, RecordGraph } from './record-graph.ts';

/** A lookup that notes which key is asked for, under a name such as `thing`. */
function observedLookup<Value>(name: string, lookup: Lookup<Value>): Lookup<Value> {
  return {
    get: (key) => {
      noteRead(`${name} ${key}`);
      return lookup.get(key);
    },
    has: (key) => {
      noteRead(`${name} ${key}`);
      return lookup.has(key);
    },
  };
}

/** The lists of a graph; whoever reads one depends on all of it. */
const lists = ['site', 'records', 'tombstones', 'entries', 'pages', 'redirects', 'scheduled', 'origin'] as const;

/** The same record graph, which notes what pages read of it (site/page-reads.ts). */
export function observedGraph(graph: RecordGraph): RecordGraph {
  const observed = {
    // Whoever shows a picture or reads a document notes its file.
    pictures: graph.pictures,
    annexes: graph.annexes,
    byId: observedLookup('thing', graph.byId),
    tombstonesById: observedLookup('tombstone', graph.tombstonesById),
    histories: observedLookup('history', graph.histories),
    hidden: observedLookup('hidden', graph.hidden),
    backlinks: observedLookup('backlinks', graph.backlinks),
    sessions: observedLookup('sessions', graph.sessions),
  };
  for (const name of lists) {
    Object.defineProperty(observed, name, {
      enumerable: true,
      get: () => {
        noteRead(name);
        return graph[name];
      },
    });
  }
  return observed as RecordGraph;
}
