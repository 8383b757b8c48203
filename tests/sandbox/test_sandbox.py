#!/usr/bin/python3
"""The sandbox over plain HTTP: it answers as upstream's documents say (FACTS.md, (d) to (f)).
Every reply of every test is checked against upstream's own OpenAPI documents, where they are;
test_october.py calls what only the newer one has.

    test_sandbox.py [Class[.test]]..
"""

import concurrent.futures
import contextlib
import datetime
import hashlib
import http.client
import json
import os
import re
import signal
import socket
import sqlite3
import sys
import tempfile
import threading
import time
import unittest
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'mcp'))

from dialogue import KEY, OPENAPI, ORDINARY_KEY, PATIENCE_S, PROGRAM, UUID, Sandbox, run
from document import OCTOBER, Document

NO_HASH = 'f' * 64
DAY = datetime.timedelta(days=1)


def today():
    return datetime.datetime.now(datetime.timezone.utc)


def moment(after):
    return (today() + after).strftime('%Y-%m-%dT%H:%M:%SZ')


class Http:
    """A client of a sandbox."""

    document = Document(OPENAPI) if os.path.exists(OPENAPI) else None
    october = Document(OCTOBER) if os.path.exists(OCTOBER) else None

    def __init__(self, sandbox, key=KEY):
        self.connection = http.client.HTTPConnection(sandbox.host, timeout=PATIENCE_S)
        self.key = key

    def close(self):
        self.connection.close()

    def __call__(self, method, target, body=None, headers=None):
        """(status, reply)"""
        if headers is None:
            headers = {'Authorization': f'Bearer {self.key}'}
        if body is not None and not isinstance(body, bytes):
            body = json.dumps(body).encode()
        self.connection.request(method, '/api/v1' + target, body, headers)
        response = self.connection.getresponse()
        text = response.read()
        self.headers = response.headers
        reply = json.loads(text) if method != 'HEAD' else None
        for document in (self.document, self.october):
            if document:
                document.check(method, target, response.status, reply)
        return response.status, reply

    def ok(self, method, target, body=None, status=None):
        """The reply of what must succeed."""
        came, reply = self(method, target, body)
        want = status or (201 if method == 'POST' and target.count('/') == 1 else 200)
        if came != want:
            raise AssertionError(f'{method} {target}: {came} {reply}')
        return reply


class Case(unittest.TestCase):
    """One demo sandbox for all tests of a class; each test leaves what it makes in workspaces of
    its own."""

    options = ()

    @classmethod
    def setUpClass(cls):
        cls.sandbox = Sandbox(*cls.options)
        cls.addClassCleanup(cls.sandbox.__exit__)
        cls.http = Http(cls.sandbox)
        cls.addClassCleanup(cls.http.close)
        cls.ordinary = Http(cls.sandbox, ORDINARY_KEY)
        cls.addClassCleanup(cls.ordinary.close)

    def refused(self, status, words, method, target, body=None, **more):
        """The envelope of an error."""
        came, reply = self.http(method, target, body, **more)
        self.assertEqual((came, set(reply)), (status, {'error'}), reply)
        self.assertEqual(set(reply['error']), {'code', 'message'})
        self.assertEqual(reply['error']['code'], status)
        self.assertIn(words, reply['error']['message'])
        self.assertEqual(self.http.headers['Content-Type'], 'application/json')

    def workspace(self, slug=None):
        slug = slug or f'test-{time.monotonic_ns()}'
        return self.http.ok('POST', '/workspaces', {'name': slug, 'slug': slug})['data']['id']

    def new_key(self, name='test', **more):
        return self.http.ok('POST', '/keys', {'name': name, **more})

    def new_guardrail(self, **more):
        body = {'name': f'g{time.monotonic_ns()}', **more}
        return self.http.ok('POST', '/guardrails', body)['data']

    def users(self, count=3, skip=0):
        members = self.http.ok('GET', '/organization/members')['data']
        return [member['id'] for member in members[skip:skip + count]]

    def keys(self, query=''):
        return self.http.ok('GET', f'/keys?{query}')['data']


class Envelopes(Case):
    def test_401_without_key(self):
        for headers in ({}, {'Authorization': KEY}, {'Authorization': 'Basic eDp5'}):
            self.refused(401, 'Missing Authentication header', 'GET', '/keys', headers=headers)

    def test_401_wrong_key(self):
        self.refused(401, 'User not found', 'GET', '/keys',
                     headers={'Authorization': 'Bearer sk-or-v1-nope'})

    def test_401_before_everything(self):
        for target in ('/nope', '/keys/nope', '/guardrails/nope'):
            self.refused(401, '', 'DELETE', target, headers={})

    def test_404_unknown_path(self):
        for target in ('/nope', '/keys/a/b', '/guardrails/assignments/nope', '/', '/keys/'):
            self.refused(404, 'Not Found', 'GET', target)

    def test_404_unknown_object(self):
        for method, target, body in (
                ('GET', f'/keys/{NO_HASH}', None), ('DELETE', f'/keys/{NO_HASH}', None),
                ('PATCH', f'/keys/{NO_HASH}', {'name': 'x'}), ('GET', f'/guardrails/{UUID}', None),
                ('DELETE', f'/guardrails/{UUID}', None),
                ('PATCH', f'/guardrails/{UUID}', {'name': 'x'}),
                ('GET', f'/guardrails/{UUID}/assignments/keys', None),
                ('GET', f'/guardrails/{UUID}/assignments/members', None),
                ('POST', f'/guardrails/{UUID}/assignments/keys', {'key_hashes': [NO_HASH]}),
                ('GET', '/workspaces/nope', None), ('DELETE', '/workspaces/nope', None),
                ('PATCH', '/workspaces/nope', {'name': 'x'}),
                ('POST', '/workspaces/nope/members/add', {'user_ids': ['x']})):
            with self.subTest(method + target):
                self.refused(404, 'not found', method, target, body)

    def test_405(self):
        for method, target in (('PUT', '/keys'), ('DELETE', '/keys'), ('POST', '/key'),
                               ('DELETE', '/guardrails/assignments/keys'), ('PATCH', '/credits')):
            self.refused(405, 'Method Not Allowed', method, target, b'{}')

    def test_400_body(self):
        for body, words in ((b'', 'not JSON'), (b'{', 'not JSON'), (b'[]', 'must be a JSON object'),
                            (b'"x"', 'must be a JSON object'), (b'{"name":"x\xff"}', 'UTF-8')):
            self.refused(400, words, 'POST', '/keys', body)

    def test_400_arguments(self):
        for method, target, body, words in (
                ('POST', '/keys', {}, 'name'), ('POST', '/keys', {'name': ''}, 'name'),
                ('POST', '/keys', {'name': 'x', 'limit_reset': 'yearly'}, 'limit_reset'),
                ('POST', '/keys', {'name': 'x', 'expires_at': '2099-01-01T00:00:00+02:00'}, 'UTC'),
                ('POST', '/keys', {'name': 'x', 'expires_at': '2099-01-01T00:00Z'}, 'expires_at'),
                ('GET', '/guardrails?limit=0', None, 'limit'),
                ('GET', '/guardrails?limit=101', None, 'limit'),
                ('GET', '/keys?offset=-1', None, 'offset'),
                ('GET', '/keys?include_disabled=yes', None, 'include_disabled'),
                ('GET', '/guardrails/nope', None, 'id'),
                ('GET', '/keys?workspace_id=%ff', None, 'workspace_id')):
            with self.subTest(target, body=body):
                self.refused(400, words, method, target, body)

    def test_bodies_up_to_1_mib(self):
        self.assertEqual(self.http('POST', '/keys', {'name': 'x', 'pad': 'y' * 900000})[0], 201)
        connection = http.client.HTTPConnection(self.sandbox.host, timeout=PATIENCE_S)
        connection.putrequest('POST', '/api/v1/keys')
        connection.putheader('Content-Length', str(2 << 20))
        connection.endheaders()
        self.assertEqual(connection.getresponse().status, 413)
        connection.close()

    def test_unknown_members_and_parameters_are_ignored(self):
        created = self.new_key(nope=[1, {'x': 2}], external={'user': 'x'})
        self.assertNotIn('nope', created['data'])
        # Their usage grows with the clock.
        self.assertEqual([key['hash'] for key in self.keys('nope=1&x&=&include_disabled=false')],
                         [key['hash'] for key in self.keys()])
        self.http.ok('DELETE', f'/keys/{created["data"]["hash"]}?nope=1')


class OrdinaryKey(Case):
    def test_403_everywhere(self):
        for method, target in (('GET', '/keys'), ('POST', '/keys'), ('DELETE', f'/keys/{NO_HASH}'),
                               ('GET', '/guardrails'), ('GET', '/workspaces'), ('GET', '/activity'),
                               ('GET', '/organization/members'),
                               ('GET', '/guardrails/assignments/keys')):
            status, reply = self.ordinary(method, target, b'{}' if method == 'POST' else None)
            self.assertEqual((status, reply['error']['message']),
                             (403, 'Only management keys can perform this operation'), target)

    def test_zeros_for_credits(self):
        self.assertEqual(self.ordinary.ok('GET', '/credits')['data'],
                         {'total_credits': 0, 'total_usage': 0})
        credits = self.http.ok('GET', '/credits')['data']
        self.assertGreater(credits['total_credits'], credits['total_usage'])
        self.assertGreater(credits['total_usage'], 0)

    def test_get_key_works(self):
        for client, management in ((self.ordinary, False), (self.http, True)):
            key = client.ok('GET', '/key')['data']
            self.assertIs(key['is_management_key'], management)
            self.assertIs(key['is_provisioning_key'], management)


class MadeKeys(Case):
    def test_they_work_while_they_are_on(self):
        """A key that was made here is an ordinary one: until it is off, has ended, or is gone."""
        for ends in ({'disabled': True}, None, 'expires_at'):
            more = {'expires_at': moment(datetime.timedelta(seconds=3))} if ends else {}
            made = self.new_key('made', limit=5, **(more if ends == 'expires_at' else {}))
            client = Http(self.sandbox, made['key'])
            self.addCleanup(client.close)
            self.assertEqual(client.ok('GET', '/key')['data']['limit'], 5)
            self.assertEqual(client('GET', '/keys')[0], 403)
            target = f'/keys/{made["data"]["hash"]}'
            if ends == 'expires_at':
                until = time.monotonic() + PATIENCE_S
                while client('GET', '/key')[0] == 200 and time.monotonic() < until:
                    time.sleep(0.1)
            elif ends is None:
                self.http.ok('DELETE', target)
            else:
                self.http.ok('PATCH', target, ends)
            self.assertEqual(client('GET', '/key')[0], 401, ends)


class Moves(Case):
    def test_a_key_follows_its_creator(self):
        there = self.workspace()
        user = self.users(1, 6)[0]
        key = self.new_key(creator_user_id=user)['data']
        target = f'/keys/{key["hash"]}'
        self.refused(404, 'Workspace not found', 'PATCH', target, {'workspace_id': UUID})
        self.refused(409, 'not a member of the target', 'PATCH', target, {'workspace_id': there})
        self.assertEqual(self.http.ok('GET', target)['data']['workspace_id'], key['workspace_id'])
        self.http.ok('POST', f'/workspaces/{there}/members/add', {'user_ids': [user]})
        for workspace in (there, key['workspace_id']):  # everybody is in the default one
            moved = self.http.ok('PATCH', target, {'workspace_id': workspace})['data']
            self.assertEqual(moved['workspace_id'], workspace)


class Budgets(Case):
    def test_limits_fall_with_the_interval(self):
        id = self.workspace()

        def put(interval, limit):
            return self.http('PUT', f'/workspaces/{id}/budgets/{interval}', {'limit_usd': limit})
        for interval, limit, status in (
                ('monthly', 100, 200), ('daily', 10, 200), ('weekly', 100, 400), ('weekly', 10, 400),
                ('weekly', 9, 400), ('weekly', 101, 400), ('weekly', 50, 200), ('daily', 50, 400),
                ('monthly', 50, 400), ('lifetime', 100, 400), ('lifetime', 101, 200),
                ('monthly', 101, 400), ('daily', 0, 400), ('daily', -1, 400), ('daily', 49.5, 200)):
            came, reply = put(interval, limit)
            self.assertEqual(came, status, (interval, limit, reply))
        rows = self.http.ok('GET', f'/workspaces/{id}/budgets')['data']
        self.assertEqual({row['reset_interval']: row['limit_usd'] for row in rows},
                         {None: 101, 'monthly': 100, 'weekly': 50, 'daily': 49.5})


class Keys(Case):
    def test_secret_is_shown_once(self):
        created = self.new_key('once', limit=5)
        secret, key = created['key'], created['data']
        self.assertRegex(secret, '^sk-or-v1-[0-9a-f]{64}$')
        self.assertEqual(key['hash'], hashlib.sha256(secret.encode()).hexdigest())
        self.assertEqual(key['label'], secret[:12] + '...' + secret[-3:])
        for reply in (self.http.ok('GET', f'/keys/{key["hash"]}'), self.http.ok('GET', '/keys'),
                      self.http.ok('PATCH', f'/keys/{key["hash"]}', {'name': 'again'})):
            self.assertNotIn(secret, json.dumps(reply))
        self.assertNotEqual(self.new_key('once')['key'], secret)

    def test_pages_of_100_newest_first(self):
        workspace = self.workspace()
        for i in range(103):
            self.new_key(f'{i}', workspace_id=workspace)
        names = [key['name'] for key in self.keys(f'workspace_id={workspace}')]
        self.assertEqual(names, [str(i) for i in range(102, 2, -1)])
        for offset, rest in ((100, ['2', '1', '0']), (102, ['0']), (103, []), (10**9, [])):
            page = self.keys(f'workspace_id={workspace}&offset={offset}')
            self.assertEqual([key['name'] for key in page], rest)
        self.assertNotIn('total_count', self.http.ok('GET', '/keys'))

    def test_default_workspace_only(self):
        workspace = self.workspace()
        default = self.http.ok('GET', '/workspaces/default')['data']['id']
        hash = self.new_key(workspace_id=workspace)['data']['hash']
        self.assertNotIn(hash, [key['hash'] for key in self.keys()])
        self.assertEqual([key['hash'] for key in self.keys(f'workspace_id={workspace}')], [hash])
        self.assertEqual({key['workspace_id'] for key in self.keys()}, {default})
        self.assertEqual(self.new_key()['data']['workspace_id'], default)
        self.assertEqual(self.keys(f'workspace_id={UUID}'), [])
        self.refused(400, 'Workspace not found', 'POST', '/keys',
                     {'name': 'x', 'workspace_id': UUID})

    def test_disabled_are_left_out(self):
        workspace = self.workspace()
        hash = self.new_key(workspace_id=workspace)['data']['hash']
        self.http.ok('PATCH', f'/keys/{hash}', {'disabled': True})
        query = f'workspace_id={workspace}'
        self.assertEqual(self.keys(query), [])
        self.assertEqual(self.keys(query + '&include_disabled=false'), [])
        self.assertTrue(self.keys(query + '&include_disabled=true')[0]['disabled'])
        self.http.ok('PATCH', f'/keys/{hash}', {'disabled': False})
        self.assertEqual(len(self.keys(query)), 1)

    def test_expired_are_left_out(self):
        workspace = self.workspace()
        soon = moment(datetime.timedelta(seconds=2))
        created = self.new_key(workspace_id=workspace, expires_at=soon)['data']
        later = self.new_key(workspace_id=workspace, expires_at=moment(DAY))['data']
        self.assertEqual(created['expires_at'][:19], soon[:19])
        self.assertEqual(len(self.keys(f'workspace_id={workspace}')), 2)
        for past in (moment(-DAY), '1969-12-31T00:00:00Z'):
            self.refused(400, 'future', 'POST', '/keys', {'name': 'x', 'expires_at': past})
        until = time.monotonic() + PATIENCE_S
        while len(left := self.keys(f'workspace_id={workspace}')) > 1 and time.monotonic() < until:
            time.sleep(0.1)
        self.assertEqual([key['hash'] for key in left], [later['hash']])
        self.http.ok('GET', f'/keys/{created["hash"]}')

    def test_limit_remaining(self):
        fresh = self.new_key(limit=12.5)['data']
        self.assertEqual((fresh['limit_remaining'], fresh['usage']), (12.5, 0))
        unlimited = self.new_key()['data']
        self.assertEqual((unlimited['limit'], unlimited['limit_remaining']), (None, None))
        bot = next(key for key in self.keys() if key['name'] == 'support-bot')
        for reset, usage in (('daily', 'usage_daily'), ('weekly', 'usage_weekly'),
                             ('monthly', 'usage_monthly'), (None, 'usage')):
            key = self.http.ok('PATCH', f'/keys/{bot["hash"]}',
                               {'limit': 1000, 'limit_reset': reset})['data']
            self.assertAlmostEqual(key['limit_remaining'], 1000 - key[usage], places=5)
            self.assertLessEqual(key['usage_daily'], key['usage'])
        key = self.http.ok('PATCH', f'/keys/{bot["hash"]}', {'limit': 0.01})['data']
        self.assertEqual(key['limit_remaining'], 0)
        key = self.http.ok('PATCH', f'/keys/{bot["hash"]}', {'limit': None})['data']
        self.assertEqual(key['limit_remaining'], None)

    def test_update_is_partial(self):
        before = self.new_key('partial', limit=5, limit_reset='daily')['data']
        self.assertIsNone(before['updated_at'])
        after = self.http.ok('PATCH', f'/keys/{before["hash"]}', {'name': 'changed'})['data']
        self.assertIsNotNone(after['updated_at'])
        self.assertEqual({**after, 'updated_at': None}, {**before, 'name': 'changed'})
        after = self.http.ok('PATCH', f'/keys/{before["hash"]}', {'limit_reset': None})['data']
        self.assertEqual((after['limit'], after['limit_reset']), (5, None))

    def test_update_without_accepted_field(self):
        hash = self.new_key()['data']['hash']
        for body in ({}, {'nope': 1}, {'expires_at': moment(DAY)}, {'creator_user_id': 'x'}):
            self.refused(400, 'No update fields provided', 'PATCH', f'/keys/{hash}', body)

    def test_delete(self):
        hash = self.new_key()['data']['hash']
        self.assertEqual(self.http.ok('DELETE', f'/keys/{hash}'), {'deleted': True})
        self.refused(404, 'API key not found', 'DELETE', f'/keys/{hash}')
        self.assertNotIn(hash, json.dumps(self.keys('include_disabled=true')))

    def test_creator(self):
        user = self.users(1, 4)[0]
        self.assertEqual(self.new_key(creator_user_id=user)['data']['creator_user_id'], user)
        self.assertIsNotNone(self.new_key(creator_user_id=None)['data']['creator_user_id'])

    def test_percent_encoded_path(self):
        hash = self.new_key()['data']['hash']
        encoded = ''.join(f'%{ord(c):02x}' for c in hash)
        self.assertEqual(self.http.ok('GET', f'/keys/{encoded}')['data']['hash'], hash)
        for target in ('/keys/%00', '/keys/%', '/keys/%zz'):  # refused before the sandbox sees it
            connection = http.client.HTTPConnection(self.sandbox.host, timeout=PATIENCE_S)
            self.addCleanup(connection.close)
            connection.request('GET', '/api/v1' + target)
            self.assertEqual(connection.getresponse().status, 400)
        self.refused(404, 'API key not found', 'GET', '/keys/a%2Fb')


class Guardrails(Case):
    def test_arrays_are_replaced_and_null_clears(self):
        guardrail = self.new_guardrail(allowed_models=['a/b', 'c/d'], description='x',
                                       limit_usd=5, reset_interval='daily', enforce_zdr=True)
        target = f'/guardrails/{guardrail["id"]}'
        changed = self.http.ok('PATCH', target, {'allowed_models': ['e/f']})['data']
        self.assertEqual(changed['allowed_models'], ['e/f'])
        self.assertEqual(changed['limit_usd'], 5)
        changed = self.http.ok('PATCH', target, {
            'allowed_models': None, 'description': None, 'limit_usd': None,
            'reset_interval': None, 'enforce_zdr': None})['data']
        for name in ('allowed_models', 'description', 'limit_usd', 'reset_interval', 'enforce_zdr'):
            self.assertIsNone(changed[name], name)
        self.assertEqual(self.http.ok('GET', target)['data'], changed)

    def test_empty_list_is_refused(self):
        self.refused(400, 'allowed_models', 'POST', '/guardrails',
                     {'name': 'x', 'allowed_models': []})

    def test_name_is_unique_in_a_workspace(self):
        first, other = self.workspace(), self.workspace()
        one = self.new_guardrail(name='same', workspace_id=first)
        self.refused(409, 'already exists', 'POST', '/guardrails',
                     {'name': 'same', 'workspace_id': first})
        self.new_guardrail(name='same', workspace_id=other)
        two = self.new_guardrail(name='two', workspace_id=first)
        self.refused(409, 'already exists', 'PATCH', f'/guardrails/{two["id"]}', {'name': 'same'})
        self.http.ok('PATCH', f'/guardrails/{one["id"]}', {'name': 'same'})
        self.http.ok('DELETE', f'/guardrails/{one["id"]}')
        self.http.ok('PATCH', f'/guardrails/{two["id"]}', {'name': 'same'})

    def test_limit_and_interval_together(self):
        for body in ({'limit_usd': 5}, {'reset_interval': 'daily'}):
            self.refused(400, 'together', 'POST', '/guardrails', {'name': 'x', **body})
        self.new_guardrail(limit_usd=5, reset_interval='daily')
        self.new_guardrail(limit_usd=None, reset_interval=None)

    def test_update_without_accepted_field(self):
        guardrail = self.new_guardrail()
        for body in ({}, {'nope': 1}, {'workspace_id': UUID}):
            self.refused(400, 'No update fields', 'PATCH', f'/guardrails/{guardrail["id"]}', body)

    def test_default_workspace_only(self):
        workspace = self.workspace()
        guardrail = self.new_guardrail(workspace_id=workspace)
        listed = self.http.ok('GET', f'/guardrails?workspace_id={workspace}')
        self.assertEqual((listed['data'], listed['total_count']), ([guardrail], 1))
        self.assertNotIn(guardrail, self.http.ok('GET', '/guardrails')['data'])
        self.refused(400, 'Workspace not found', 'POST', '/guardrails',
                     {'name': 'x', 'workspace_id': UUID})

    def test_pages(self):
        workspace = self.workspace()
        made = [self.new_guardrail(workspace_id=workspace)['id'] for _ in range(5)]
        for query, want in (('limit=2', made[:2]), ('limit=2&offset=2', made[2:4]),
                            ('offset=4', made[4:]), ('offset=9', [])):
            page = self.http.ok('GET', f'/guardrails?workspace_id={workspace}&{query}')
            self.assertEqual([each['id'] for each in page['data']], want)
            self.assertEqual(page['total_count'], 5)

    def test_default_page_is_50(self):
        workspace = self.workspace()
        for _ in range(51):
            self.new_guardrail(workspace_id=workspace)
        page = self.http.ok('GET', f'/guardrails?workspace_id={workspace}')
        self.assertEqual((len(page['data']), page['total_count']), (50, 51))


class Assignments(Case):
    def assigned(self, guardrail, what='keys'):
        page = self.http.ok('GET', f'/guardrails/{guardrail}/assignments/{what}')
        self.assertEqual(page['total_count'], len(page['data']))
        return [each['key_hash' if what == 'keys' else 'user_id'] for each in page['data']]

    def test_one_guardrail_per_key(self):
        workspace = self.workspace()
        first, second = (self.new_guardrail(workspace_id=workspace)['id'] for _ in range(2))
        hashes = [self.new_key(workspace_id=workspace)['data']['hash'] for _ in range(2)]
        for _ in range(2):  # again changes nothing
            reply = self.http.ok('POST', f'/guardrails/{first}/assignments/keys',
                                 {'key_hashes': hashes})
            self.assertEqual(reply, {'assigned_count': 2})
            self.assertEqual(sorted(self.assigned(first)), sorted(hashes))
        self.http.ok('POST', f'/guardrails/{second}/assignments/keys', {'key_hashes': hashes[:1]})
        self.assertEqual((self.assigned(first), self.assigned(second)), (hashes[1:], hashes[:1]))
        reply = self.http.ok('POST', f'/guardrails/{first}/assignments/keys/remove',
                             {'key_hashes': hashes})
        self.assertEqual(reply, {'unassigned_count': 1})
        self.assertEqual((self.assigned(first), self.assigned(second)), ([], hashes[:1]))

    def test_one_guardrail_per_member(self):
        first, second = (self.new_guardrail()['id'] for _ in range(2))
        users = self.users(3)
        self.assertEqual(self.http.ok('POST', f'/guardrails/{first}/assignments/members',
                                      {'member_user_ids': users}), {'assigned_count': 3})
        self.http.ok('POST', f'/guardrails/{second}/assignments/members',
                     {'member_user_ids': users[:1]})
        self.assertEqual(self.assigned(first, 'members'), users[1:])
        self.assertEqual(self.assigned(second, 'members'), users[:1])
        everything = self.http.ok('GET', '/guardrails/assignments/members?limit=100')['data']
        self.assertEqual(sorted(a['user_id'] for a in everything), sorted(users))
        self.assertEqual(self.http.ok('POST', f'/guardrails/{first}/assignments/members/remove',
                                      {'member_user_ids': users}), {'unassigned_count': 2})
        self.refused(404, 'Member not found', 'POST', f'/guardrails/{first}/assignments/members',
                     {'member_user_ids': ['user_nope']})

    def test_keys_of_another_workspace_are_refused(self):
        here, there = self.workspace(), self.workspace()
        guardrail = self.new_guardrail(workspace_id=here)['id']
        good = self.new_key(workspace_id=here)['data']['hash']
        bad = self.new_key(workspace_id=there)['data']['hash']
        self.refused(400, 'another workspace', 'POST', f'/guardrails/{guardrail}/assignments/keys',
                     {'key_hashes': [good, bad]})
        self.assertEqual(self.assigned(guardrail), [])  # all or nothing
        self.refused(404, 'API key not found', 'POST', f'/guardrails/{guardrail}/assignments/keys',
                     {'key_hashes': [good, NO_HASH]})
        self.assertEqual(self.assigned(guardrail), [])

    def test_deleting_cascades(self):
        workspace = self.workspace()
        guardrail = self.new_guardrail(workspace_id=workspace)['id']
        hash = self.new_key(workspace_id=workspace)['data']['hash']
        assign = f'/guardrails/{guardrail}/assignments/keys'
        self.http.ok('POST', assign, {'key_hashes': [hash]})
        self.http.ok('DELETE', f'/keys/{hash}')
        self.assertEqual(self.assigned(guardrail), [])
        hash = self.new_key(workspace_id=workspace)['data']['hash']
        user = self.users(1, 9)[0]
        self.http.ok('POST', assign, {'key_hashes': [hash]})
        self.http.ok('POST', f'/guardrails/{guardrail}/assignments/members',
                     {'member_user_ids': [user]})
        self.http.ok('DELETE', f'/guardrails/{guardrail}')
        for what, gone in (('keys', hash), ('members', user)):
            self.assertNotIn(gone, json.dumps(self.http.ok(
                'GET', f'/guardrails/assignments/{what}?limit=100')))
        self.http.ok('GET', f'/keys/{hash}')

    def test_lists_of_all(self):
        page = self.http.ok('GET', '/guardrails/assignments/keys?limit=2')
        self.assertEqual(len(page['data']), 2)
        self.assertGreaterEqual(page['total_count'], 8)


class Workspaces(Case):
    def test_by_id_and_slug(self):
        id = self.workspace('by-slug')
        by_id = self.http.ok('GET', f'/workspaces/{id}')
        self.assertEqual(by_id, self.http.ok('GET', '/workspaces/by-slug'))
        self.http.ok('PATCH', '/workspaces/by-slug', {'slug': 'other-slug'})
        self.refused(404, 'Workspace not found', 'GET', '/workspaces/by-slug')
        self.assertEqual(self.http.ok('GET', '/workspaces/other-slug')['data']['id'], id)

    def test_slug_is_unique(self):
        self.workspace('taken')
        other = self.workspace()
        self.refused(400, 'already exists', 'POST', '/workspaces', {'name': 'x', 'slug': 'taken'})
        self.refused(400, 'already exists', 'PATCH', f'/workspaces/{other}', {'slug': 'taken'})
        self.http.ok('PATCH', '/workspaces/taken', {'slug': 'taken'})

    def test_update(self):
        id = self.workspace()
        changed = self.http.ok('PATCH', f'/workspaces/{id}', {
            'description': 'x', 'default_text_model': 'a/b', 'io_logging_api_key_ids': [3, 1],
            'io_logging_sampling_rate': 0.25, 'is_observability_io_logging_enabled': True})['data']
        self.assertEqual((changed['io_logging_api_key_ids'], changed['io_logging_sampling_rate']),
                         ([3, 1], 0.25))
        changed = self.http.ok('PATCH', f'/workspaces/{id}', {
            'description': None, 'io_logging_api_key_ids': None})['data']
        self.assertEqual((changed['description'], changed['io_logging_api_key_ids'],
                          changed['default_text_model']), (None, None, 'a/b'))
        self.refused(400, 'No update fields', 'PATCH', f'/workspaces/{id}', {'nope': 1})

    def test_with_active_keys_is_not_deletable(self):
        id = self.workspace()
        hash = self.new_key(workspace_id=id)['data']['hash']
        self.refused(400, 'active API keys', 'DELETE', f'/workspaces/{id}')
        self.http.ok('PATCH', f'/keys/{hash}', {'disabled': True})
        self.assertEqual(self.http.ok('DELETE', f'/workspaces/{id}'), {'deleted': True})
        self.refused(404, 'API key not found', 'GET', f'/keys/{hash}')
        self.refused(404, 'Workspace not found', 'GET', f'/workspaces/{id}')

    def test_deleting_cascades(self):
        id = self.workspace()
        guardrail = self.new_guardrail(workspace_id=id)['id']
        user = self.users(1, 12)[0]
        self.http.ok('POST', f'/guardrails/{guardrail}/assignments/members',
                     {'member_user_ids': [user]})
        self.http.ok('DELETE', f'/workspaces/{id}')
        self.refused(404, 'Guardrail not found', 'GET', f'/guardrails/{guardrail}')
        self.assertNotIn(user, json.dumps(self.http.ok('GET', '/guardrails/assignments/members')))

    def test_default_wants_confirmation(self):
        for query in ('', '?confirm_default_workspace_deletion=false'):
            self.refused(403, 'confirm_default_workspace_deletion', 'DELETE',
                         '/workspaces/default' + query)
        self.refused(400, 'slug', 'PATCH', '/workspaces/default', {'slug': 'other'})

    def test_default_guardrails(self):
        """Each has one of its own, which is not there before it is written."""
        rows = self.http.ok('GET', '/workspaces?limit=100')['data']
        self.assertEqual(len({row['default_guardrail_id'] for row in rows}), len(rows))
        self.refused(404, 'Guardrail not found', 'GET',
                     f'/guardrails/{rows[0]["default_guardrail_id"]}')

    def test_members(self):
        id = self.workspace()
        admin, _, member = self.users(3)
        reply = self.http.ok('POST', f'/workspaces/{id}/members/add', {'user_ids': [admin, member]})
        self.assertEqual(reply['added_count'], 2)
        self.assertEqual([(m['user_id'], m['role'], m['workspace_id']) for m in reply['data']],
                         [(admin, 'admin', id), (member, 'member', id)])
        again = self.http.ok('POST', f'/workspaces/{id}/members/add', {'user_ids': [admin]})
        self.assertEqual((again['added_count'], again['data'][0]), (1, reply['data'][0]))
        self.refused(400, 'not a member', 'POST', f'/workspaces/{id}/members/add',
                     {'user_ids': [admin, 'user_nope']})
        self.assertEqual(self.http.ok('POST', f'/workspaces/{id}/members/remove',
                                      {'user_ids': [admin, member, 'user_nope']}),
                         {'removed_count': 2})

    def test_implicit_in_default(self):
        for what in ('add', 'remove'):
            self.refused(400, 'default workspace', 'POST', f'/workspaces/default/members/{what}',
                         {'user_ids': self.users(1)})

    def test_members_with_active_keys_are_not_removable(self):
        id = self.workspace()
        busy, idle = self.users(2, 5)
        self.http.ok('POST', f'/workspaces/{id}/members/add', {'user_ids': [busy, idle]})
        hash = self.new_key(workspace_id=id, creator_user_id=busy)['data']['hash']
        remove = f'/workspaces/{id}/members/remove'
        self.refused(400, 'active API keys', 'POST', remove, {'user_ids': [idle, busy]})
        self.http.ok('PATCH', f'/keys/{hash}', {'disabled': True})
        self.assertEqual(self.http.ok('POST', remove, {'user_ids': [idle, busy]}),
                         {'removed_count': 2})  # the refusal removed nobody


class WithoutDefault(unittest.TestCase):
    def test_deleted(self):
        """Its keys stay and end, all else goes, and who names no workspace is refused."""
        with Sandbox() as sandbox:
            http_ = Http(sandbox)
            keys = [key['hash'] for key in http_.ok('GET', '/keys')['data']]
            guardrail = http_.ok('POST', '/guardrails', {'name': 'x'})['data']['id']
            other = http_.ok('POST', '/workspaces', {'name': 'x', 'slug': 'other'})['data']['id']
            other_key = http_.ok('POST', '/keys', {'name': 'x', 'workspace_id': other})
            self.assertEqual(http_.ok('DELETE', '/workspaces/default'
                                      '?confirm_default_workspace_deletion=true'),
                             {'deleted': True})
            for target in ('/workspaces/default', f'/guardrails/{guardrail}'):
                self.assertEqual(http_('GET', target)[0], 404, target)
            self.assertGreater(len(keys), 3)
            for hash in keys:
                self.assertTrue(http_.ok('GET', f'/keys/{hash}')['data']['disabled'])
            hash = other_key['data']['hash']
            self.assertFalse(http_.ok('GET', f'/keys/{hash}')['data']['disabled'])
            for target, body in (('/guardrails', {'name': 'y'}), ('/keys', {'name': 'y'}),
                                 ('/byok', {'provider': 'openai', 'key': 'sk'})):
                self.assertEqual(http_('POST', target, body)[0], 400, target)
                self.assertEqual(http_.ok('GET', target)['data'], [], target)
            http_.close()


class Activity(Case):
    def rows(self, query=''):
        return self.http.ok('GET', f'/activity?{query}')['data']

    def test_30_completed_days(self):
        dates = sorted({row['date'][:10] for row in self.rows()})
        self.assertEqual(dates, [(today() - DAY * d).strftime('%Y-%m-%d')
                                 for d in range(30, 0, -1)])

    def test_today_is_refused(self):
        for date in (today(), today() + DAY, today() - 31 * DAY):
            self.refused(400, 'Date must be within the last 30 (completed) UTC days', 'GET',
                         f'/activity?date={date:%Y-%m-%d}')

    def test_filters(self):
        everything = self.rows()
        date = (today() - DAY).strftime('%Y-%m-%d')
        self.assertEqual(self.rows(f'date={date}'),
                         [row for row in everything if row['date'][:10] == date])
        key = next(key for key in self.keys() if key['name'] == 'support-bot')
        of_key = self.rows(f'api_key_hash={key["hash"]}')
        self.assertTrue(0 < len(of_key) < len(everything))
        self.assertEqual(of_key, self.rows(f'user_id={key["creator_user_id"]}'))
        self.assertEqual(self.rows(f'api_key_hash={NO_HASH}'), [])
        self.assertEqual(self.rows('user_id=user_nope'), [])

    def test_a_row_per_day_model_and_endpoint(self):
        rows = [(row['date'], row['model'], row['endpoint_id']) for row in self.rows()]
        self.assertEqual(len(rows), len(set(rows)))

    def test_sums_agree(self):
        total = self.http.ok('GET', '/credits')['data']['total_usage']
        self.assertAlmostEqual(sum(row['usage'] for row in self.rows()), total, places=3)


class Analytics(Case):
    """Rows of a small state, all of which can be added up by hand."""

    HASHES = ('a' * 64, 'b' * 64, 'c' * 64)
    MAIN, OTHER = (f'{digit * 8}-1111-4111-8111-111111111111' for digit in '12')
    # day, model, provider, key, user, requests, usage; the last key is in no workspace any more
    USED = (('2026-05-31', 'a/one', 'Azure', 0, 'user_1', 1, 0.1),   # a Sunday
            ('2026-06-01', 'a/one', 'Azure', 0, 'user_1', 2, 0.2),
            ('2026-06-01', 'a/two', 'OpenAI', 1, 'user_2', 4, 0.4),
            ('2026-06-07', 'b/one', 'OpenAI', 1, 'user_2', 8, 0.8),  # the Sunday of that week
            ('2026-06-08', 'a/two', 'OpenAI', 2, '', 16, 1.6))

    @classmethod
    def setUpClass(cls):
        state = {
            'workspaces': [{'id': cls.MAIN, 'slug': 'default', 'name': 'Main'},
                           {'id': cls.OTHER, 'slug': 'other', 'name': 'Other'}],
            'members': [{'id': 'user_1', 'email': 'a@example.com', 'role': 'org:admin',
                         'first_name': 'Ada', 'last_name': 'Okafor'}],
            'keys': [{'hash': cls.HASHES[0], 'name': 'ci', 'workspace_id': cls.MAIN},
                     {'hash': cls.HASHES[1], 'name': 'web', 'workspace_id': cls.OTHER}],
            'activity': [{'date': date, 'model': model, 'permaslug': model + '-1', 'endpoint': 'e',
                          'provider': provider, 'key_hash': cls.HASHES[key], 'user_id': user,
                          'usage': usage, 'requests': requests, 'prompt_tokens': requests * 10,
                          'completion_tokens': requests}
                         for date, model, provider, key, user, requests, usage in cls.USED]}
        with tempfile.NamedTemporaryFile('w', suffix='.json') as file:
            json.dump(state, file)
            file.flush()
            cls.options = ('--seed', file.name, '--now', '2026-06-10T12:00:00Z')
            super().setUpClass()

    def query(self, *metrics, **more):
        body = {'metrics': list(metrics or ('request_count',)), **more}
        answer = self.http.ok('POST', '/analytics/query', body, 200)['data']
        self.assertEqual(answer['metadata']['row_count'], len(answer['data']))
        return answer

    def rows(self, *metrics, **more):
        answer = self.query(*metrics, **more)
        self.assertFalse(answer['metadata']['truncated'])
        return [tuple(row.values()) for row in answer['data']]

    def refuses(self, words, **more):
        self.refused(400, words, 'POST', '/analytics/query', {'metrics': ['request_count'], **more})

    def models(self, operator, value, field='model', **more):
        """The models that a filter leaves."""
        rows = self.rows(dimensions=['model'], filters=[
            {'field': field, 'operator': operator, 'value': value, **more}])
        return [row[0] for row in rows]

    def test_metrics(self):
        self.assertEqual(
            self.query('request_count', 'total_cost', 'prompt_tokens', 'completion_tokens')['data'],
            [{'request_count': 31, 'total_cost': 3.1, 'prompt_tokens': 310,
              'completion_tokens': 31}])
        self.refuses('Unknown name in metrics: nothing', metrics=['request_count', 'nothing'])

    def test_dimensions(self):
        """People see names; what has none is null."""
        for name, rows in {
                'model': [('a/one-1', 3), ('a/two-1', 20), ('b/one-1', 8)],
                'provider': [('Azure', 3), ('OpenAI', 28)],
                'workspace': [(None, 16), ('Main', 3), ('Other', 12)],
                'api_key_id': [('c' * 64, 16), ('ci', 3), ('web', 12)],
                'user': [(None, 16), ('Ada Okafor', 3), ('user_2', 12)]}.items():
            with self.subTest(name):
                self.assertEqual(self.rows(dimensions=[name]), rows)
        self.assertEqual(self.query(dimensions=['provider', 'model'])['data'], [
            {'provider': 'Azure', 'model': 'a/one-1', 'request_count': 3},
            {'provider': 'OpenAI', 'model': 'a/two-1', 'request_count': 20},
            {'provider': 'OpenAI', 'model': 'b/one-1', 'request_count': 8}])
        self.refuses('Unknown name in dimensions: country', dimensions=['country'])

    def test_meta(self):
        """All that it names is answered."""
        meta = self.http.ok('GET', '/analytics/meta')['data']
        for dimension in meta['dimensions']:
            self.assertTrue(self.rows(dimensions=[dimension['name']]))
            for operator in meta['operators']:
                value = ['x'] if operator['value_type'] == 'array' else 'x'
                self.query(filters=[{'field': dimension['name'], 'operator': operator['name'],
                                     'value': value}])
        for granularity in meta['granularities']:
            self.assertTrue(self.rows(granularity=granularity['name']))
        self.assertTrue(self.rows(*(metric['name'] for metric in meta['metrics'])))

    def test_granularities(self):
        def date(day):
            return f'2026-{day}T00:00:00.000Z'
        self.assertEqual(self.query(granularity='day')['data'][0],
                         {'date__day': date('06-08'), 'request_count': 16})
        for name, rows in {
                'day': [(date('06-08'), 16), (date('06-07'), 8), (date('06-01'), 6),
                        (date('05-31'), 1)],
                'week': [(date('06-08'), 16), (date('06-01'), 14), (date('05-25'), 1)],
                'month': [(date('06-01'), 30), (date('05-01'), 1)]}.items():
            with self.subTest(name):
                self.assertEqual(self.rows(granularity=name), rows)
        for name in ('minute', 'hour'):
            self.refuses(f'the sandbox knows days, and no {name}s', granularity=name)
        self.refuses('Unknown name in granularity: year', granularity='year')

    def test_operators(self):
        one, two, other = 'a/one-1', 'a/two-1', 'b/one-1'
        for operator, value, left in (
                ('eq', two, [two]), ('eq', 5, []), ('neq', two, [one, other]),
                ('in', [one, other, 5], [one, other]), ('in', [], []),
                ('not_in', [one, other], [two]), ('not_in', [], [one, two, other]),
                ('gt', two, [other]), ('gte', two, [two, other]),
                ('lt', two, [one]), ('lte', two, [one, two])):
            with self.subTest(operator, value=value):
                self.assertEqual(self.models(operator, value), left)
        # All must fit.
        self.assertEqual(self.rows(filters=[
            {'field': 'provider', 'operator': 'eq', 'value': 'OpenAI'},
            {'field': 'model', 'operator': 'neq', 'value': two}]), [(8,)])
        self.assertEqual(self.models('eq', "x' OR 1 --"), [])

    def test_filters_take_ids(self):
        one, two, other = 'a/one-1', 'a/two-1', 'b/one-1'
        for field, value, left in (
                ('provider', 'Azure', [one]), ('workspace', self.OTHER, [two, other]),
                ('workspace', 'Other', []), ('user', 'user_1', [one]), ('user', 'Ada Okafor', []),
                ('api_key_id', self.HASHES[1], [two, other]), ('api_key_id', 'web', [])):
            with self.subTest(field, value=value):
                self.assertEqual(self.models('eq', value, field), left)

    def test_unset(self):
        two, other = 'a/two-1', 'b/one-1'
        def count(operator, value, **more):
            return self.rows(filters=[{'field': 'workspace', 'operator': operator, 'value': value,
                                       **more}])
        self.assertEqual(self.models('not_in', [self.MAIN], 'workspace'), [two, other])
        self.assertEqual(count('not_in', [self.MAIN]), [(12,)])
        self.assertEqual(count('not_in', [self.MAIN], include_unset=True), [(28,)])
        self.assertEqual(count('in', [self.MAIN], include_unset=True), [(19,)])
        self.assertEqual(count('in', [self.MAIN], include_unset=False), [(3,)])
        self.assertEqual(count('eq', self.MAIN, include_unset=False), [(3,)])
        self.refuses('include_unset goes with in and not_in', filters=[
            {'field': 'workspace', 'operator': 'eq', 'value': 'x', 'include_unset': True}])

    def test_filters_refused(self):
        for words, field, operator, value in (
                ('Unknown name in filters: country', 'country', 'eq', 'DE'),
                ('Unknown name in filters: request_count', 'request_count', 'gt', 1),
                ('Unknown name in filters: like', 'model', 'like', 'a'),
                ('eq wants a string or a number', 'model', 'eq', ['a']),
                ('lt wants a string or a number', 'model', 'lt', {}),
                ('neq wants a string or a number', 'model', 'neq', True),
                ('not_in wants a list', 'model', 'not_in', 'a'),
                ('in wants a list', 'model', 'in', [['a']])):
            with self.subTest(words):
                self.refuses(words, filters=[{'field': field, 'operator': operator,
                                              'value': value}])

    def test_unknown_keys(self):
        """Upstream warns of keys that it doesn't know, and answers."""
        def warnings(operator, value):
            return self.query(filters=[{'field': 'api_key_id', 'operator': operator,
                                        'value': value}]).get('warnings')
        self.assertEqual(warnings('eq', NO_HASH), [f'api_key_id: no key has the hash {NO_HASH}'])
        self.assertEqual(warnings('in', [self.HASHES[0], 12]),
                         ['api_key_id: no key has the hash 12'])
        self.assertIsNone(warnings('in', list(self.HASHES)))

    def test_order(self):
        def by(field, direction, **more):
            return [row[0] for row in self.rows(
                *more.pop('metrics', ()), order_by={'field': field, 'direction': direction}, **more)]
        workspaces = {'dimensions': ['workspace']}
        self.assertEqual(by('request_count', 'desc', **workspaces), [None, 'Other', 'Main'])
        self.assertEqual(by('request_count', 'asc', **workspaces), ['Main', 'Other', None])
        self.assertEqual(by('workspace', 'desc', **workspaces), ['Other', 'Main', None])
        # The requests are sorted by where they aren't asked for, too.
        self.assertEqual(by('request_count', 'asc', metrics=['total_cost'], **workspaces),
                         ['Main', 'Other', None])
        self.assertEqual(by('total_cost', 'desc', metrics=['total_cost'], **workspaces),
                         [None, 'Other', 'Main'])
        self.assertEqual(by('model', 'desc', dimensions=['provider', 'model']),
                         ['OpenAI', 'OpenAI', 'Azure'])
        self.assertEqual([date[5:7] for date in by('date', 'asc', granularity='month')],
                         ['05', '06'])
        for field in ('total_cost', 'model', 'id0', 'date__day'):
            self.refuses('order_by: the field is', granularity='day',
                         order_by={'field': field, 'direction': 'asc'})
        self.refuses('without a granularity', order_by={'field': 'date', 'direction': 'asc'})
        self.refuses('order_by', order_by={'field': 'request_count', 'direction': 'up'})

    def test_limits(self):
        def left(**more):
            answer = self.query(**more)
            return ([row['request_count'] for row in answer['data']],
                    answer['metadata']['truncated'])
        days = {'granularity': 'day', 'dimensions': ['provider']}
        self.assertEqual(left(**days), ([16, 8, 2, 4, 1], False))
        self.assertEqual(left(**days, limit=5), ([16, 8, 2, 4, 1], False))
        self.assertEqual(left(**days, limit=2), ([16, 8], True))
        self.assertEqual(left(**days, group_limit=1), ([16, 2], True))
        self.assertEqual(left(**days, group_limit=2), ([16, 8, 2, 1], True))
        self.assertEqual(left(**days, group_limit=3), ([16, 8, 2, 4, 1], False))
        self.assertEqual(left(**days, group_limit=1, order_by={
            'field': 'request_count', 'direction': 'asc'}), ([1, 4], True))
        # Of no dimensions it is ignored.
        self.assertEqual(left(granularity='day', group_limit=1), ([16, 8, 6, 1], False))
        for name in ('limit', 'group_limit'):
            self.refuses(f'{name} must be at least 1', **{name: 0})

    def test_time_range(self):
        def count(start, end):
            return self.rows(time_range={'start': f'2026-{start}Z', 'end': f'2026-{end}Z'})
        self.assertEqual(count('05-31T00:00:00', '06-08T00:00:00'), [(15,)])
        self.assertEqual(count('06-01T00:00:00', '06-07T23:59:59.999'), [(14,)])
        self.assertEqual(count('01-01T00:00:00', '05-31T00:00:00'), [])
        # Nothing was used on the days that are cut.
        self.assertEqual(count('06-02T10:00:00', '06-10T12:00:00'), [(24,)])
        for start, end, words in (
                ('05-31T10:00:00', '06-10T00:00:00', 'whole days in UTC'),
                ('05-01T00:00:00', '06-08T10:00:00', 'whole days in UTC'),
                ('06-08T00:00:00', '06-01T00:00:00', 'must be before the end'),
                ('06-08T00:00:00', '06-08T00:00:00', 'must be before the end')):
            self.refuses(words, time_range={'start': f'2026-{start}Z', 'end': f'2026-{end}Z'})

    def test_classifiers(self):
        """There are none."""
        classifier = {'classifier_id': self.MAIN}
        self.refuses(f'no active classifier {self.MAIN}', classifier_dimensions=classifier)
        self.refuses(f'no active classifier {self.MAIN}', classifier_filters={
            **classifier, 'filters': [{'field': 'team', 'operator': 'eq', 'value': 'x'}]})


class Seeds(unittest.TestCase):
    def everything(self, *options):
        """All of a fresh sandbox, but for what its clock says."""
        with Sandbox(*options) as sandbox:
            http_ = Http(sandbox)
            workspaces = http_.ok('GET', '/workspaces?limit=100')['data']
            keys, guardrails = [], []
            for workspace in workspaces:
                query = f'workspace_id={workspace["id"]}'
                keys += http_.ok('GET', f'/keys?include_disabled=true&{query}')['data']
                guardrails += http_.ok('GET', f'/guardrails?{query}')['data']
            for key in keys:
                for name in [n for n in key if 'usage' in n or n == 'limit_remaining']:
                    del key[name]
            seen = {'workspaces': workspaces, 'keys': keys, 'guardrails': guardrails,
                    'members': http_.ok('GET', '/organization/members?limit=100')['data'],
                    'assignments': http_.ok('GET', '/guardrails/assignments/keys')['data'],
                    'activity': http_.ok('GET', '/activity')['data']}
            http_.close()
            return seen

    def test_demo(self):
        demo = self.everything()
        self.assertEqual({name: len(rows) for name, rows in demo.items() if name != 'activity'},
                         {'workspaces': 3, 'keys': 12, 'guardrails': 4, 'members': 25,
                          'assignments': 8})
        self.assertEqual(len({row['date'] for row in demo['activity']}), 30)
        self.assertEqual(sum(key['disabled'] for key in demo['keys']), 1)
        self.assertEqual(demo, self.everything('--seed', 'demo'))

    def test_empty(self):
        empty = self.everything('--seed', 'empty')
        self.assertEqual([w['slug'] for w in empty.pop('workspaces')], ['default'])
        self.assertEqual(set(map(len, empty.values())), {0}, empty)

    def test_empty_works(self):
        """Nobody is there who could have made a key, and still it can be made."""
        with Sandbox('--seed', 'empty') as sandbox:
            http_ = Http(sandbox)
            http_.ok('POST', '/keys', {'name': 'x'})
            http_.ok('POST', '/workspaces', {'name': 'x', 'slug': 'x'})
            http_.ok('GET', '/credits')
            http_.ok('GET', '/key')
            http_.close()

    def test_quick_start(self):
        with open(PROGRAM, 'rb') as file:
            limit_s = 2 if b'__asan_init' in file.read() else 0.2
        best = 10
        for _ in range(5):
            with Sandbox() as sandbox:
                best = min(best, sandbox.start_s)
        self.assertLess(best, limit_s)


class Files(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.file = os.path.join(folder.name, 'state.db')

    def test_restart(self):
        for how in (signal.SIGTERM, signal.SIGINT, signal.SIGKILL):
            with Sandbox('--db', self.file) as sandbox:
                http_ = Http(sandbox)
                name = f'kept over {how}'
                key = http_.ok('POST', '/keys', {'name': name, 'limit': 5})['data']
                http_.close()
                self.assertEqual(sandbox.end(how), -how if how == signal.SIGKILL else 0)
            with Sandbox('--db', self.file, '--seed', 'empty') as sandbox:  # it is not new
                http_ = Http(sandbox)
                self.assertEqual(http_.ok('GET', f'/keys/{key["hash"]}')['data'], key)
                self.assertEqual(http_.ok('GET', '/workspaces')['total_count'], 3)
                http_.close()

    def test_killed_while_writing(self):
        """What was acknowledged is there after kill -9, and the file is whole."""
        for round in range(3):
            sandbox = Sandbox('--db', self.file)
            acknowledged, stop = [], threading.Event()

            def write(n):
                http_ = Http(sandbox)
                try:
                    for i in range(100000):
                        if stop.is_set():
                            break
                        made = http_.ok('POST', '/keys', {'name': f'{round}/{n}/{i}'})
                        acknowledged.append(made['data']['hash'])
                except (OSError, http.client.HTTPException):
                    pass
                finally:
                    http_.close()

            with sandbox, concurrent.futures.ThreadPoolExecutor(4) as pool:
                writers = [pool.submit(write, n) for n in range(4)]
                until = time.monotonic() + PATIENCE_S
                while len(acknowledged) < 100 * (round + 1) and time.monotonic() < until:
                    time.sleep(0.005)
                sandbox.end(signal.SIGKILL)
                stop.set()
                for writer in writers:
                    writer.result()
            self.assertGreaterEqual(len(acknowledged), 100)
            database = sqlite3.connect(self.file)
            self.assertEqual(database.execute('PRAGMA integrity_check').fetchall(), [('ok',)])
            database.close()
            with Sandbox('--db', self.file) as again:
                http_ = Http(again)
                hashes = set()
                for offset in range(0, 10**6, 100):
                    page = http_.ok('GET', f'/keys?offset={offset}')['data']
                    hashes |= {key['hash'] for key in page}
                    if len(page) < 100:
                        break
                http_.close()
            self.assertLessEqual(set(acknowledged), hashes)

    def test_of_another_program(self):
        """A file that is none of ours is left alone."""
        text = 'This is no database. ' * 100
        with open(self.file, 'w', encoding='utf-8') as file:
            file.write(text)
        code, out, err = run('sandbox', '--listen', '127.0.0.1:0', '--db', self.file)
        self.assertEqual((code, out), (2, ''))
        self.assertIn('not a database', err)
        with open(self.file, encoding='utf-8') as file:
            self.assertEqual(file.read(), text)
        os.unlink(self.file)
        database = sqlite3.connect(self.file)
        database.execute('PRAGMA user_version = 99')
        database.close()
        code, out, err = run('sandbox', '--listen', '127.0.0.1:0', '--db', self.file)
        self.assertEqual((code, out), (2, ''))
        self.assertIn('version (99', err)
        for version in (0, 1):
            os.unlink(self.file)
            with contextlib.closing(sqlite3.connect(self.file)) as database:
                database.executescript(f'CREATE TABLE theirs(a); PRAGMA user_version = {version};')
            with open(self.file, 'rb') as file:
                before = file.read()
            code, out, err = run('sandbox', '--listen', '127.0.0.1:0', '--db', self.file)
            self.assertEqual((code, out), (2, ''))
            self.assertIn('of another program', err)
            with open(self.file, 'rb') as file:
                self.assertEqual(file.read(), before)

    def test_secrets_are_not_kept(self):
        with Sandbox('--db', self.file) as sandbox:
            http_ = Http(sandbox)
            secret = http_.ok('POST', '/keys', {'name': 'x'})['key']
            http_.close()
            sandbox.end()
        for name in os.listdir(os.path.dirname(self.file)):
            with open(os.path.join(os.path.dirname(self.file), name), 'rb') as file:
                self.assertNotIn(secret[12:60].encode(), file.read())


class Server(Case):
    def test_many_clients(self):
        def work(n):
            http_ = Http(self.sandbox)
            hashes = [http_.ok('POST', '/keys', {'name': f'{n}/{i}'})['data']['hash']
                      for i in range(20)]
            for hash in hashes:
                http_.ok('DELETE', f'/keys/{hash}')
            http_.close()
            return len(hashes)

        before = len(self.keys())
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            self.assertEqual(sum(pool.map(work, range(8))), 160)
        self.assertEqual(len(self.keys()), before)

    def test_pipelining(self):
        head = f'Host: x\r\nAuthorization: Bearer {KEY}\r\n'
        host, port = self.sandbox.host.split(':')
        with socket.create_connection((host, int(port)), PATIENCE_S) as connection:
            one = f'GET /api/v1/key HTTP/1.1\r\n{head}\r\n'
            last = f'GET /api/v1/key HTTP/1.1\r\n{head}Connection: close\r\n\r\n'
            connection.sendall((one * 5 + last).encode())
            text = b''
            while part := connection.recv(65536):
                text += part
        self.assertEqual(text.count(b'HTTP/1.1 200 OK'), 6)

    def test_query_encodings(self):
        date = (today() - DAY).strftime('%Y-%m-%d')
        encoded = urllib.parse.quote(date, safe='').replace('-', '%2D')
        self.assertEqual(self.http.ok('GET', f'/activity?date={encoded}'),
                         self.http.ok('GET', f'/activity?date={date}'))
        self.assertEqual(self.http.ok('GET', '/activity?user_id=a+b'), {'data': []})


class ZDocument(unittest.TestCase):
    """Last: whether the tests before have met all of upstream's document."""

    def test_document(self):
        if Http.document is None:
            self.skipTest(f'no {OPENAPI}: replies are not checked against upstream\'s schemas')
        if len(Http.document.seen) < 10:
            self.skipTest('only some of the tests ran')
        every = {operation['operationId'] for path in Http.document.document['paths'].values()
                 for operation in path.values() if isinstance(operation, dict)
                 and 'operationId' in operation}
        self.assertEqual(len(every), 29)
        self.assertEqual(every - Http.document.seen, set())

    def test_check_bites(self):
        if Http.document is None:
            self.skipTest('no document')
        for reply in ({}, {'data': {'total_credits': 'x', 'total_usage': 1}}):
            with self.assertRaises(Exception):
                Http.document.check('GET', '/credits', 200, reply)


if __name__ == '__main__':
    unittest.main()
