// confirm.mjs with the SDK of the older versions: confirm1.mjs COMMAND ARGUMENT.. or URL
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import { answer, confirm, forms } from './confirm.mjs'

const [target, ...args] = process.argv.slice(2)
const client = new Client({ name: 'test', version: '1' }, { capabilities: { elicitation: {} } })
client.setRequestHandler(ElicitRequestSchema, answer)
await client.connect(target.startsWith('http') ? new StreamableHTTPClientTransport(new URL(target))
	: new StdioClientTransport({ command: target, args }))
await confirm(client)
console.log(`${forms.length} forms`)
