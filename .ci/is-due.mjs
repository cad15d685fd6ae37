// Whether a published site was due to change since it was built: prints true or false. Runs on the machine’s own Node, before
// anything is installed, so that a workflow may ask every few minutes.
//
//   node .ci/is-due.mjs https://record.example.org/

const [site = ''] = process.argv.slice(2);

async function isDue() {
  const answer = await fetch(new URL('data/build.json', site.endsWith('/') ? site : `${site}/`), {
    headers: { 'cache-control': 'no-cache' },
    signal: AbortSignal.timeout(30_000),
  });
  const { changes = [] } = await answer.json();
  return changes.some((at) => Date.parse(at) <= Date.now());
}

// Where nothing is published yet, or it does not answer, the daily build has to do.
console.log(await isDue().catch(() => false));
