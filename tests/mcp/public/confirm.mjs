// What a person is asked through a client, and what becomes of the answer. `said` are the answers to
// come, `forms` the questions that came.
import assert from 'node:assert'

const PREFIX = 'openrouter_admin_'
export const forms = []
const said = []

export const answer = request => {
	forms.push(request.params)
	return said.shift()
}

export async function confirm(client) {
	const call = (name, args) => client.callTool({ name: PREFIX + name, arguments: args })
	const limit = async hash => (await call('get_key', { hash })).structuredContent.data.limit
	const made = await call('create_keys', { name: 'k', limit: 5, limit_reset: 'daily',
		expires_at: '2030-01-01T00:00:00Z' })
	const hash = made.structuredContent.data.hash
	assert.equal(forms.length, 0)

	said.push({ action: 'accept', content: { approve: true } })
	const raised = await call('update_keys', { hash, limit: 9 })
	assert.ok(!raised.isError, JSON.stringify(raised.content))
	assert.equal(forms.length, 1)
	assert.match(forms[0].message, /- limit: 5 USD -> 9 USD \(wider\)/)
	assert.equal(await limit(hash), 9)

	for (const no of [{ action: 'decline' }, { action: 'cancel' },
		{ action: 'accept', content: { approve: false } }]) {
		said.push(no)
		const refused = await call('delete_keys', { hash })
		assert.ok(refused.isError)
		assert.match(refused.content[0].text, /nothing was sent/)
	}
	assert.equal(forms.length, 4)
	assert.match(forms[1].message, /It is destructive/)
	assert.equal(await limit(hash), 9)

	said.push({ action: 'accept', content: { approve: true } })
	assert.ok(!(await call('delete_keys', { hash })).isError)
	assert.ok((await call('get_key', { hash })).isError)
	await client.close()
}
