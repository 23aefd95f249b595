import { expect, test, vi } from 'vitest';
import { oneAtATime } from '../../src/content/one-at-a-time.ts';

test('runs once more for all that was asked meanwhile', async () => {
  let finish = (): void => undefined;
  const task = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  const one = oneAtATime(task, vi.fn());
  one.ask();
  one.ask();
  one.ask();
  expect(task).toHaveBeenCalledTimes(1);
  finish();
  await vi.waitFor(() => expect(task).toHaveBeenCalledTimes(2));
  finish();
  await vi.waitFor(() => expect(one.running()).toBe(false));
  expect(task).toHaveBeenCalledTimes(2);
});

test('a task that fails is told of and does not block the next', async () => {
  const onFailure = vi.fn();
  const task = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('torn')).mockResolvedValue();
  const one = oneAtATime(task, onFailure);
  one.ask();
  await vi.waitFor(() => expect(one.running()).toBe(false));
  expect(onFailure).toHaveBeenCalledWith(new Error('torn'));
  one.ask();
  expect(task).toHaveBeenCalledTimes(2);
});
