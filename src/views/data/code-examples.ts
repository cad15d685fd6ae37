import type { Locale } from '../../language/locales.ts';

/** A few lines for a tool that read the data and answer who took part in which meeting. */
interface CodeExample {
  tool: 'terminal' | 'python' | 'r';
  code: string;
}

/**
 * Examples that can be copied and run as they are.
 *
 * @param folder the address of the folder of the data, with a slash at the end
 */
export function codeExamples(folder: string, lang: Locale): CodeExample[] {
  const table = `${folder}meeting-organisations.csv`;
  const name = `organisation-${lang}`;
  return [
    {
      tool: 'terminal',
      code: `curl --silent --remote-name ${folder}records.ndjson
jq --raw-output 'select(.lang == "${lang}" and .kind == "meeting"
    and (.date // "" | .[:4] | . >= "2019" and . <= "2023"))
  | . as $meeting | .organisations[] | select(.roles | index("participant"))
  | [$meeting.date, .name, $meeting.url] | @tsv' records.ndjson`,
    },
    {
      tool: 'python',
      code: `import pandas as pd

lines = pd.read_csv("${table}", encoding="utf-8-sig")
took_part = lines[(lines["role"] == "participant") & lines["year"].between(2019, 2023)]
took_part = took_part.astype({"year": int})
meetings = took_part.pivot_table(index="${name}", columns="year", values="number", aggfunc="nunique", fill_value=0)
print(meetings.to_string())`,
    },
    {
      tool: 'r',
      code: `lines <- read.csv("${table}", fileEncoding = "UTF-8-BOM", check.names = FALSE)
took_part <- subset(lines, role == "participant" & year >= 2019 & year <= 2023)
table(took_part[["${name}"]], took_part[["year"]])`,
    },
  ];
}
