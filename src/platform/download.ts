/** Hands a file to the user by way of the browser's own downloads; needs no permission. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file in a later task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
