// Calls all tools of a server, in an order in which each finds what it needs, and checks what
// comes back. `call(name, arguments)` returns the result of tools/call.
import assert from 'node:assert'

const PREFIX = 'openrouter_admin_'

export async function callAll(client) {
	const { tools } = await client.listTools()
	const left = new Set(tools.map(tool => tool.name))
	assert.equal(left.size, 29)
	const call = async (name, args) => {
		const result = await client.callTool({ name: PREFIX + name, arguments: args })
		assert.ok(!result.isError, `${name}: ${JSON.stringify(result.content)}`)
		assert.equal(typeof result.structuredContent, 'object', name)
		left.delete(PREFIX + name)
		return result.structuredContent
	}
	await call('get_credits', {})
	await call('get_current_key', {})
	await call('get_user_activity', {})
	const members = (await call('list_organization_members', { limit: 3 })).data
	const users = members.map(member => member.id)

	const slug = `team-${process.pid}`
	const workspace = (await call('create_workspace', { name: 'Team', slug })).data
	await call('list_workspaces', { limit: 10 })
	await call('get_workspace', { id: workspace.id })
	await call('update_workspace', { id: slug, description: 'of a test' })
	await call('bulk_add_workspace_members', { id: slug, user_ids: users })

	const guardrail = (await call('create_guardrail', { name: 'Test', limit_usd: 5,
		reset_interval: 'daily', workspace_id: workspace.id })).data
	const id = guardrail.id
	await call('list_guardrails', { workspace_id: workspace.id })
	await call('get_guardrail', { id })
	await call('update_guardrail', { id, allowed_models: ['openai/gpt-4.1'] })

	const made = await call('create_keys', { name: 'test', limit: 1.5, limit_reset: 'monthly',
		workspace_id: workspace.id })
	const hash = made.data.hash
	await call('list_keys', { workspace_id: workspace.id })
	await call('get_key', { hash })
	await call('update_keys', { hash, limit: null })

	await call('bulk_assign_keys_to_guardrail', { id, key_hashes: [hash] })
	await call('bulk_assign_members_to_guardrail', { id, member_user_ids: users })
	await call('list_key_assignments', {})
	await call('list_member_assignments', {})
	await call('list_guardrail_key_assignments', { id })
	await call('list_guardrail_member_assignments', { id })
	await call('bulk_unassign_keys_from_guardrail', { id, key_hashes: [hash] })
	await call('bulk_unassign_members_from_guardrail', { id, member_user_ids: users })
	await call('delete_guardrail', { id })
	await call('delete_keys', { hash })
	await call('bulk_remove_workspace_members', { id: slug, user_ids: users })
	await call('delete_workspace', { id: slug })
	assert.deepEqual([...left], [])

	const wrong = await client.callTool({ name: PREFIX + 'get_key', arguments: { hash: 5 } })
	assert.ok(wrong.isError)
	await assert.rejects(client.callTool({ name: 'no_such_tool', arguments: {} }))
	const { prompts } = await client.listPrompts()
	const prompt = await client.getPrompt({ name: prompts[0].name, arguments: {} })
	assert.ok(prompt.messages[0].content.text.length > 100)
	const { resources } = await client.listResources()
	const read = await client.readResource({ uri: resources[0].uri })
	assert.ok(read.contents[0].text.length > 0)
	const { completion } = await client.complete({
		ref: { type: 'ref/prompt', name: 'rotate_key' }, argument: { name: 'key', value: '' } })
	assert.ok(completion.values.length > 0)
	await client.close()
}
