/** A tab of a browser, whatever its engine: what a walk through the site needs, and no more. */
export interface Tab {
  go(address: string): Promise<void>;
  /** The value of an expression in the page. It is made of what JSON can hold. */
  value<T>(expression: string): Promise<T>;
  /** Clicks the middle of the first element that fits a selector, as a mouse does. */
  click(selector: string): Promise<void>;
  /** Types a text into a field; a line break is the Enter key. */
  type(selector: string, text: string): Promise<void>;
  back(): Promise<void>;
  /** Sets the size of the page itself, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** What is on the screen, as a PNG. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** An engine that may be installed on this machine. */
export interface Engine {
  name: string;
  /** One line about what is missing here and how to install it; undefined where nothing is. */
  missing(): string | undefined;
  launch(): Promise<Tab>;
}

/** Waits until an expression is true in the page. @throws with the expression, where it never is */
export async function until(tab: Tab, expression: string): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    // Between two pages there is none to ask.
    if (await tab.value<boolean>(`Boolean(${expression})`).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const where = await tab.value<string>('location.href').catch(() => 'no page');
  throw new Error(`Timeout 20000ms exceeded. This never became true at ${where}: ${expression}`);
}

/** Clicks an element once it is there. */
export async function press(tab: Tab, selector: string): Promise<void> {
  await until(tab, `document.querySelector(${JSON.stringify(selector)})?.checkVisibility()`);
  await tab.click(selector);
}
