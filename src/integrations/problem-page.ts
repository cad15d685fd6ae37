import type { Diagnostic } from '../checks/diagnostic.ts';
import { wordingOf } from '../language/diagnosis.ts';
import { escapeHtml } from '../language/escape-html.ts';

const item = (problem: Diagnostic) => {
  const { file, line, column, rule } = problem;
  const [sentence, remedy] = wordingOf(problem, 'en');
  return (
    `<li><p><code>${escapeHtml(`${file}:${line}:${column}`)}</code> <small>${escapeHtml(rule)}</small></p>` +
    `<p><strong>${escapeHtml(sentence)}</strong> ${escapeHtml(remedy)}</p></li>`
  );
};

/** The page that the preview shows instead of any other while the content has errors. It reloads when they are corrected. */
export function problemPage(problems: readonly Diagnostic[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>To correct: ${errors.length}</title>
<script type="module" src="/@vite/client"></script>
<style>
:root { color-scheme: light dark; }
body { font: 1.0625rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
li { margin-block: 1.25rem; }
p { margin: 0; }
code { overflow-wrap: anywhere; }
</style>
</head>
<body>
<h1>Correct these errors before the preview can be shown</h1>
<ol>
${errors.map(item).join('\n')}
</ol>
</body>
</html>
`;
}
