// Calls with @openrouter/sdk: library.mjs BASE-URL COUNT. Prints processor time per call, as JSON.
import { OpenRouter } from '@openrouter/sdk'

const [url, count] = process.argv.slice(2)
const client = new OpenRouter({ apiKey: 'sk-or-v1-sandbox-management', serverURL: url })
for (let i = 0; i < 50; i++) {
	await client.apiKeys.getCurrentKeyMetadata()
}
const before = process.cpuUsage()
for (let i = 0; i < count; i++) {
	await client.apiKeys.getCurrentKeyMetadata()
}
const used = process.cpuUsage(before)
console.log(JSON.stringify({ us: (used.user + used.system) / count }))
