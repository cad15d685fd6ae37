/** An action that waits until some milliseconds have passed since the last start; `cancel` takes a start back. */
export function debounce(action: () => void, milliseconds: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => clearTimeout(timer);
  const start = () => {
    cancel();
    timer = setTimeout(action, milliseconds);
  };
  return { start, cancel };
}
