"""deploy/kubernetes: its parts fit together, an instance starts with its configuration and answers
its probes, and its balancer is the one that test_balancer.py tries."""

import configparser
import glob
import os
import re
import shutil
import subprocess
import tempfile
import unittest

import yaml

from serving import KEY, PATIENCE_S, Sandbox, Server

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FOLDER = os.path.join(ROOT, 'deploy', 'kubernetes')


def read(name, folder=FOLDER):
    with open(os.path.join(folder, name), encoding='utf-8') as file:
        return file.read()


def labels_of(workload):
    return workload['spec']['template']['metadata']['labels']


def fits(selector, labels):
    return all(labels.get(name) == value for name, value in selector.items())


class Parts(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.kustomization = yaml.safe_load(read('kustomization.yaml'))
        cls.objects = {}
        for name in cls.kustomization['resources']:
            for item in yaml.safe_load_all(read(name)):
                cls.objects[item['kind'], item['metadata']['name']] = item

    def of(self, *kinds):
        return [item for (kind, _), item in self.objects.items() if kind in kinds]

    def test_nothing_is_left_out(self):
        named = {'kustomization.yaml', *self.kustomization['resources']}
        for generator in self.kustomization['configMapGenerator']:
            named.update(generator['files'])
        found = {os.path.basename(path) for path in glob.glob(os.path.join(FOLDER, '*'))}
        self.assertEqual(named, found)

    def test_selectors_find_what_they_mean(self):
        pods = self.of('StatefulSet', 'Deployment')
        self.assertEqual(len(pods), 2)
        for workload in pods:
            self.assertTrue(fits(workload['spec']['selector']['matchLabels'], labels_of(workload)))
        selectors = [item['spec']['selector'] for item in self.of('Service')]
        selectors += [item['spec']['selector']['matchLabels']
                      for item in self.of('PodDisruptionBudget')]
        selectors += [item['spec']['podSelector']['matchLabels']
                      for item in self.of('NetworkPolicy')]
        self.assertEqual(len(selectors), 6)
        for selector in selectors:
            found = [w for w in pods if fits(selector, labels_of(w))]
            self.assertEqual(len(found), 1, selector)

    def test_policies_let_in_whom_there_is(self):
        """The balancer reaches the instances at their port, and the ingress the balancer."""
        labels = [labels_of(workload) for workload in self.of('StatefulSet', 'Deployment')]
        for policy in self.of('NetworkPolicy'):
            for rule in policy['spec']['ingress'] + policy['spec']['egress']:
                for peer in rule.get('from', []) + rule.get('to', []):
                    wanted = peer.get('podSelector', {}).get('matchLabels')
                    if wanted and 'namespaceSelector' not in peer:
                        self.assertTrue(any(fits(wanted, each) for each in labels), peer)
        ports = {workload['metadata']['name']: {
            port['containerPort'] for container in workload['spec']['template']['spec']['containers']
            for port in container['ports']} for workload in self.of('StatefulSet', 'Deployment')}
        for name, policy in ((name, item) for (kind, name), item in self.objects.items()
                             if kind == 'NetworkPolicy'):
            for rule in policy['spec']['ingress']:
                for port in rule['ports']:
                    self.assertIn(port['port'], ports[name])

    def test_what_is_mounted_is_there(self):
        maps = {each['name'] for each in self.kustomization['configMapGenerator']}
        for workload in self.of('StatefulSet', 'Deployment'):
            spec = workload['spec']['template']['spec']
            volumes = {volume['name']: volume for volume in spec['volumes']}
            for container in spec['containers']:
                for mount in container['volumeMounts']:
                    self.assertIn(mount['name'], volumes)
            for volume in volumes.values():
                if 'configMap' in volume:
                    self.assertIn(volume['configMap']['name'], maps)
                if 'persistentVolumeClaim' in volume:
                    self.assertIn(('PersistentVolumeClaim',
                                   volume['persistentVolumeClaim']['claimName']), self.objects)

    def test_pods_may_do_nothing_that_they_need_not(self):
        for workload in self.of('StatefulSet', 'Deployment'):
            spec = workload['spec']['template']['spec']
            self.assertIs(spec['automountServiceAccountToken'], False)
            self.assertIs(spec['securityContext']['runAsNonRoot'], True)
            for container in spec['containers']:
                self.assertEqual(container['securityContext'], {
                    'allowPrivilegeEscalation': False, 'readOnlyRootFilesystem': True,
                    'capabilities': {'drop': ['ALL']}})
                self.assertIn('memory', container['resources']['limits'])

    def test_time_to_end(self):
        """A pod is not killed before the program has had the time that it takes by itself."""
        server = configparser.ConfigParser()
        server.read_string(read('config.ini'))
        took_s = int(server['server']['drain_delay']) + int(
            server['server'].get('drain_timeout', '20'))
        spec = self.objects['StatefulSet', 'openrouter-admin']['spec']['template']['spec']
        self.assertGreaterEqual(spec['terminationGracePeriodSeconds'], took_s + 30)

    def test_instances_are_those_that_the_balancer_knows(self):
        stateful = self.objects['StatefulSet', 'openrouter-admin']
        service = stateful['spec']['serviceName']
        self.assertIsNone(None if self.objects['Service', service]['spec']['clusterIP'] == 'None'
                          else 'not headless')
        hosts = re.findall(r'^\tserver \S+ (\S+):8788$', read('haproxy.cfg'), re.M)
        self.assertEqual(hosts, [f'openrouter-admin-{i}.{service}'
                                 for i in range(stateful['spec']['replicas'])])


class Balancer(unittest.TestCase):
    def test_it_is_the_one_that_is_tried(self):
        """But for addresses, TLS and the way to find servers it is ../haproxy.cfg."""
        def rules(text, section):
            body = re.search(rf'^{section}\n((?:\t.*\n|\n)*)', text, re.M)[1]
            lines = [line.strip() for line in body.splitlines()]
            return [re.sub(r' resolvers cluster init-addr none| \S+:8\d+$', '', line)
                    for line in lines if line and not line.startswith('#')]

        here, tried = read('haproxy.cfg'), read('haproxy.cfg', os.path.dirname(FOLDER))
        for section in ('global', 'defaults', 'backend instances'):
            self.assertEqual(rules(here, section), rules(tried, section))

    @unittest.skipUnless(shutil.which('haproxy'), 'no haproxy (install haproxy)')
    def test_haproxy_takes_it(self):
        done = subprocess.run(['haproxy', '-c', '-f', os.path.join(FOLDER, 'haproxy.cfg')],
                              capture_output=True, text=True, timeout=PATIENCE_S)
        self.assertEqual(done.returncode, 0, done.stderr)


class Instance(unittest.TestCase):
    def test_it_starts_and_answers_its_probes(self):
        """As its container would: arguments, variables and mounts of the pod, in other places."""
        pod = next(item for item in yaml.safe_load_all(read('instances.yaml'))
                   if item['kind'] == 'StatefulSet')['spec']['template']['spec']
        container = pod['containers'][0]
        self.assertEqual(container['args'][0], 'serve')
        with tempfile.TemporaryDirectory(prefix='ora-pod-') as root, Sandbox() as sandbox:
            mounts = {mount['name']: mount['mountPath'] for mount in container['volumeMounts']}
            for path in mounts.values():
                os.makedirs(root + path)

            def moved(text):
                for path in sorted(mounts.values(), key=len, reverse=True):
                    text = text.replace(path, root + path)
                return text

            config = re.sub(r'0\.0\.0\.0:\d+', '127.0.0.1:0', moved(read('config.ini')))
            config = config.replace('[connection main]',
                                    f'[connection main]\nbase_url = {sandbox.base_url}')
            with open(root + mounts['config'] + '/config.ini', 'w', encoding='utf-8') as file:
                file.write(config)
            for name, content in (('management-key', KEY.encode()), ('session-key', b'k' * 32)):
                path = f'{root}{mounts["secrets"]}/{name}'
                with open(path, 'wb') as file:
                    file.write(content)
                os.chmod(path, 0o400)
            variables = {each['name']: moved(each['value']) for each in container['env']}
            with Server(*[moved(word) for word in container['args'][1:]], config=variables,
                        state=(), listen=None) as server:
                for probe in ('readinessProbe', 'livenessProbe'):
                    answer = server.ask('GET', container[probe]['httpGet']['path'],
                                        headers={'Host': '10.1.2.3:8788'})
                    self.assertEqual(answer.status, 200, answer)
                # Who has no token of the configuration has no access.
                self.assertEqual(server.post(
                    {'jsonrpc': '2.0', 'id': 1, 'method': 'ping'}).status, 401)
                self.assertIn('ora_http_connections', server.metrics())


if __name__ == '__main__':
    unittest.main()
