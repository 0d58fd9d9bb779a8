// The site that the desk stands in, as it is published: what the core pours into, and all years.

/** So many files are asked for at once: there are some hundreds. */
const AT_ONCE = 8;

async function bytes(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.arrayBuffer();
}

const json = async (address) => JSON.parse(new TextDecoder().decode(await bytes(address)));

/** Every file that the core needs, with its path, and the core itself. */
export async function published(root, module) {
  const kit = await json(new URL("kit/kit.json", root));
  const data = await json(new URL("kit/data.json", root));
  const paths = ["kit/kit.json", ...kit.own, ...kit.files, ...data];
  const files = [];
  const next = async () => {
    for (let path = paths.pop(); path; path = paths.pop()) files.push([path, await bytes(new URL(path, root))]);
  };
  const core = bytes(module);
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return { core: await core, files };
}
