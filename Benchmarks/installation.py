"""An installation to measure: prepared data, a server on a free port, and the load generator."""

import json
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request


class Failure(Exception):
    """A measurement that could not be made, and why."""


class Installation:
    """A folder with data, made once by `zeggenschap bench prepare` and copied for each measurement.

    A ballot can be cast once only, so no two measurements share a copy.
    """

    def __init__(self, program, folder, *, members, voters=0, polls=0, sign_ins=0, invitations=0):
        self.program = program
        self.folder = folder
        if not os.path.isdir(folder):
            say(f"preparing {members} members, {voters} voters, {polls} polls")
            run([program, "bench", "prepare", "--folder", folder, "--members", members, "--voters", voters,
                 "--polls", polls, "--sign-ins", sign_ins, "--invitations", invitations])

    def serving(self, *flags):
        return Server(self.program, self.copied(), flags)

    def cast(self, *flags):
        """All prepared ballots, straight to the service; how many a second."""
        return json.loads(run([self.program, "bench", "cast", "--folder", self.copied(), *flags]))["ballotsPerSecond"]

    def copied(self):
        copy = self.folder + "-copy"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(self.folder, copy)
        return copy


class Server:
    """The program, serving a folder of data on a free port of this machine, until the `with` block ends."""

    def __init__(self, program, folder, flags):
        self.folder = folder
        self.port = free_port()
        database = os.path.join(folder, "books.sqlite")
        self.arguments = [program, "serve", "--database", database, "--port", str(self.port), "--proxy", "127.0.0.1", *flags]

    def __enter__(self):
        self.log = open(os.path.join(self.folder, "server.log"), "wb")
        started = time.monotonic()
        self.process = subprocess.Popen(self.arguments, stdout=self.log, stderr=self.log)
        try:
            self.wait_until_ready()
        except Failure:
            self.__exit__()
            raise
        self.seconds_to_ready = time.monotonic() - started
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.log.close()

    def wait_until_ready(self, patience=60):
        until = time.monotonic() + patience
        while time.monotonic() < until:
            if self.process.poll() is not None:
                raise Failure(f"the server stopped with status {self.process.returncode}; see {self.log.name}")
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/health/ready", timeout=5).read()
                return
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                time.sleep(0.002)
        raise Failure(f"the server was not ready within {patience} s; see {self.log.name}")

    def requests(self, name):
        path = os.path.join(self.folder, "requests", name + ".jsonl")
        if not os.path.exists(path):
            raise Failure(f"{path} was not prepared")
        return path

    def memory(self):
        """Resident memory now and at its highest, in MB of a million bytes."""
        with open(f"/proc/{self.process.pid}/status", encoding="utf-8") as status:
            fields = dict(line.split(":", 1) for line in status)
        return tuple(int(fields[name].split()[0]) * 1024 / 1e6 for name in ("VmRSS", "VmHWM"))


class Client:
    """The load generator. Its answers are kept as JSON under the results' folder."""

    def __init__(self, program, results):
        self.program = program
        self.results = results

    def run(self, name, server, *groups, expect=("200",)):
        arguments = [self.program, "--address", f"127.0.0.1:{server.port}"]
        for number, group in enumerate(groups):
            arguments += (["--and"] if number else []) + [str(word) for word in group]
        answer = subprocess.run(arguments, capture_output=True, text=True)
        if not answer.stdout:
            raise Failure(answer.stderr.strip())
        with open(os.path.join(self.results, name + ".json"), "w", encoding="utf-8") as file:
            file.write(answer.stdout)
        report = json.loads(answer.stdout)["groups"]
        for group in report:
            others = {status: count for status, count in group["statuses"].items() if status not in expect}
            if others or group["failures"]:
                raise Failure(f"{name}, {group['name']}: answers {others}, {group['failures']} without an answer")
        return report


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def run(words):
    answer = subprocess.run([str(word) for word in words], capture_output=True, text=True)
    if answer.returncode:
        raise Failure(f"{' '.join(map(str, words))}: {answer.stderr.strip() or answer.stdout.strip()}")
    return answer.stdout


def say(text):
    print(f"   {text}", flush=True)
