import type { RunPorts } from "../../../src/flows/run/run-job.ts";

/** What a run calls that may fail, or see the process end. */
const OUTSIDE = ["ledger", "library", "chat", "writer", "fetcher"] as const;

/**
 * The process ended: before the call had any effect, or after it, so that only its answer is lost. Or it was
 * asked to stop: the call is given up, and what the run still does takes effect.
 */
export type Moment = "before a call" | "after a call" | "asked to stop";

/**
 * The ports as a process has them that ends in its n-th call to the outside. Without `nth` it lives, and
 * `calls` are what there was to interrupt.
 */
export function interrupted(
  ports: RunPorts,
  { nth, moment = "before a call", onEnd = () => {} }: InterruptOptions = {},
): { readonly ports: RunPorts; readonly calls: readonly string[] } {
  const calls: string[] = [];
  let hasEnded = false;

  const end = (): never => {
    hasEnded ||= moment !== "asked to stop";
    onEnd();
    throw new Error("the process ended");
  };
  const call = async (name: string, act: () => unknown): Promise<unknown> => {
    if (hasEnded) return end();
    calls.push(name);
    const isIt = calls.length === nth;
    if (isIt && moment !== "after a call") return end();
    const result = await act();
    return isIt ? end() : result;
  };
  const wrapped = <Port extends object>(name: string, port: Port): Port =>
    new Proxy(port, {
      get(target, method, receiver) {
        const value: unknown = Reflect.get(target, method, receiver);
        if (typeof value !== "function") return value;
        return (...given: unknown[]) =>
          call(`${name}.${String(method)}`, () => Reflect.apply(value, target, given));
      },
    });
  const outside = OUTSIDE.map((name) => [name, wrapped(name, ports[name])] as const);
  return { ports: { ...ports, ...Object.fromEntries(outside) }, calls };
}

interface InterruptOptions {
  /** From 1. */
  readonly nth?: number;
  readonly moment?: Moment;
  readonly onEnd?: () => void;
}
