export const TONGUES = ["shell", "python", "node"] as const;
export type Tongue = (typeof TONGUES)[number];

/** A program that works when it is pasted, once a key stands in its environment: it holds a typed call and asks for its score. */
export function snippet(tongue: Tongue, origin: string, scenario: string): string {
  const base = `${origin}/api/v1`;
  switch (tongue) {
    case "shell":
      return `export TALKTRACK_KEY=tt_…
call=$(curl -s -X POST ${base}/scenarios/${scenario}/start \\
  -H "X-API-Key: $TALKTRACK_KEY" | grep -o '"id":"call_[0-9a-f]*"' | head -1 | cut -d'"' -f4)
curl -s -X POST ${base}/calls/$call/messages \\
  -H "X-API-Key: $TALKTRACK_KEY" -H "Content-Type: application/json" \\
  -d '{"text": "Good morning, what made you look into this?"}'
curl -s -X POST ${base}/calls/$call/end -H "X-API-Key: $TALKTRACK_KEY"
curl -s ${base}/calls/$call/analysis -H "X-API-Key: $TALKTRACK_KEY"`;
    case "python":
      return `import json, os, urllib.request

def ask(method, path, body=None):
    headers = {"X-API-Key": os.environ["TALKTRACK_KEY"], "Content-Type": "application/json"}
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request("${base}" + path, data, headers, method=method)
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)

call = ask("POST", "/scenarios/${scenario}/start")["call"]["id"]
reply = ask("POST", f"/calls/{call}/messages", {"text": "Good morning, what made you look into this?"})
print(reply["reply"]["heard"])
ask("POST", f"/calls/{call}/end")
print(ask("GET", f"/calls/{call}/analysis")["score"])`;
    case "node":
      return `const ask = async (method, path, body) => {
  const headers = { "X-API-Key": process.env.TALKTRACK_KEY, "Content-Type": "application/json" };
  const answer = await fetch("${base}" + path, { method, headers, body: body && JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
};

const { call } = await ask("POST", "/scenarios/${scenario}/start");
const said = await ask("POST", \`/calls/\${call.id}/messages\`, { text: "Good morning, what made you look into this?" });
console.log(said.reply.heard);
await ask("POST", \`/calls/\${call.id}/end\`);
console.log((await ask("GET", \`/calls/\${call.id}/analysis\`)).score);`;
  }
}
