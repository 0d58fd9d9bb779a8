// Orders pictures from the worker, which starts with the first order. The build knows its file's name
// as WORKER.

const orders = new Map();
let worker;
let number = 0;

function start() {
  worker = new Worker(new URL(WORKER, import.meta.url));
  worker.onmessage = ({ data: { number, svg, fault } }) => {
    const { resolve, reject } = orders.get(number);
    orders.delete(number);
    if (fault) reject(new Error(fault));
    else resolve(svg);
  };
  // It did not arrive, or the browser can't run it; the next order tries again.
  worker.onerror = () => {
    worker = undefined;
    for (const { reject } of orders.values()) reject(new Error(`${WORKER} doesn't run`));
    orders.clear();
  };
}

/** The picture of a chart with these options and this size. */
export function ordered(order) {
  if (!worker) start();
  return new Promise((resolve, reject) => {
    number += 1;
    orders.set(number, { resolve, reject });
    worker.postMessage({ number, ...order });
  });
}
