/** Puts a button beside each snippet that copies it, and says whether that was possible. */
for (const snippet of document.querySelectorAll<HTMLElement>('.snippet')) {
  const [button, status] = [document.createElement('button'), document.createElement('span')];
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = 'Copy';
  button.ariaLabel = `Copy: ${snippet.closest('.specimen')?.querySelector('h3')?.textContent}`;
  status.role = 'status';
  button.addEventListener('click', async () => {
    getSelection()?.selectAllChildren(snippet);
    const isCopied = await navigator.clipboard.writeText(snippet.textContent.trim()).then(
      () => true,
      () => false,
    );
    status.textContent = isCopied ? ' Copied' : ' Selected';
  });
  const line = document.createElement('p');
  line.append(button, status);
  snippet.after(line);
}
