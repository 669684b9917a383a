// Prints the first of sixteen free ports in a row, from a random place between 20000 and 30000.
import { createServer } from 'node:net';

const PORTS = 16;

const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

async function rowIsFree(first) {
  for (let port = first; port < first + PORTS; port++) if (!(await isFree(port))) return false;
  return true;
}

let first;
do first = 20_000 + PORTS * Math.floor(Math.random() * 600);
while (!(await rowIsFree(first)));
console.log(first);
