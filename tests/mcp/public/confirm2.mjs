// confirm.mjs with the SDK of both eras: confirm2.mjs ERA COMMAND ARGUMENT.. or ERA URL
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { answer, confirm, forms } from './confirm.mjs'

const [era, target, ...args] = process.argv.slice(2)
const mode = ['legacy', 'auto'].includes(era) ? era : { pin: era }
const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode },
	capabilities: { elicitation: { form: {} } } })
client.setRequestHandler('elicitation/create', answer)
await client.connect(target.startsWith('http') ? new StreamableHTTPClientTransport(new URL(target))
	: new StdioClientTransport({ command: target, args }))
await confirm(client)
console.log(`${forms.length} forms`)
