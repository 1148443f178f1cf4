/** Writes to stdout, and waits until it is taken: a pipe may be slower than what is written to it. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
