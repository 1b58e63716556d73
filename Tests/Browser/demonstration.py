"""The demonstration cooperative, served from a temporary folder on a free port of this machine."""

import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request


class CannotStart(Exception):
    """The program did not come to serve; its output is in the text."""


class Demonstration:
    """Starts `zeggenschap demo` with data of its own and stops it afterwards.

    `sign_ins` are those that the program writes to `sign-ins.json` in its data: a list of
    `{"role": "secretary", "name": "…", "login": "…", "password": "…"}`; roles are chair, secretary, treasurer and member.
    """

    def __init__(self, program):
        self.program = os.path.abspath(program)

    def __enter__(self):
        self.data = tempfile.mkdtemp(prefix="zeggenschap-browser.")
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            port = listener.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        self.output = os.path.join(self.data, "output.log")
        with open(self.output, "wb") as output:
            self.process = subprocess.Popen(
                [self.program, "demo", "--data", self.data, "--port", str(port)], stdout=output, stderr=output,
                cwd=self.data)
        try:
            self._wait_until_ready(patience=120)
            with open(os.path.join(self.data, "sign-ins.json"), encoding="utf-8") as file:
                self.sign_ins = json.load(file)
        except OSError as failure:
            self.__exit__()
            raise CannotStart(f"{failure}") from failure
        except CannotStart:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.data, ignore_errors=True)

    def run(self, command, *options):
        """Runs another command of the program on the demonstration's data, while it is served."""
        books = os.path.join(self.data, "demonstration.sqlite")
        return subprocess.run(
            [self.program, command, "--database", books, *options], capture_output=True, text=True, timeout=120)

    def sign_in(self, role, number=0):
        """The sign-in of an office, or of one of the members."""
        return [sign_in for sign_in in self.sign_ins if sign_in["role"] == role][number]

    def _wait_until_ready(self, patience):
        until = time.monotonic() + patience
        while time.monotonic() < until:
            if self.process.poll() is not None:
                raise CannotStart(f"it stopped with status {self.process.returncode}: {self._last_output()}")
            try:
                urllib.request.urlopen(self.address + "/health/ready", timeout=5).read()
                return
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                time.sleep(0.1)
        raise CannotStart(f"it was not ready within {patience} s: {self._last_output()}")

    def _last_output(self):
        with open(self.output, encoding="utf-8", errors="replace") as file:
            return file.read()[-2000:]
