#!/usr/bin/env python3
"""Asks rust-analyzer where names of feishu-api are defined: each must be in the operation's own line of its project-version's index, and the
path that hovering shows must be one that a program can write.

Usage: tests/definitions/ask.py RUST_ANALYZER

A crate in a temporary folder uses the names. The program is an editor that opens it and asks for definitions, as the language server
protocol has it. Exit status 1 if an answer is another than expected.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading

ROOT = pathlib.Path(__file__).resolve().parents[2]
INDEX = ROOT / "generated/src/im_v1.rs"

MANIFEST = f"""[package]
name = "asks"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
feishu-api = {{ path = "{ROOT}/generated", default-features = false, features = ["im-v1"] }}
"""

# A name of each kind, and the entry of the index that it must lead to.
PROGRAM = """use feishu_api::im_v1::{CreateMessage, DeletePinError, MessageReceiveEvent, ReceiveIdType};

pub fn call(client: feishu_api::Client) {
    let hello = CreateMessage::new(ReceiveIdType::ChatId, "oc_1", "text", "{}").uuid("1");
    let _ = client.im_v1().message().create(hello);
    let _ = DeletePinError::BotOutsideGroup;
    let _: Option<MessageReceiveEvent> = None;
}
"""
QUESTIONS = [
    ("CreateMessage::new", "CreateMessage", "message().create(CreateMessage);"),
    ("CreateMessage::new", "new", "message().create(CreateMessage);"),
    ('.uuid("1")', "uuid", "message().create(CreateMessage);"),
    (".message().create(hello)", "create", "message().create(CreateMessage);"),
    ("DeletePinError::BotOutsideGroup", "DeletePinError", "pin().delete(DeletePin);"),
    ("DeletePinError::BotOutsideGroup", "BotOutsideGroup", "pin().delete(DeletePin);"),
    ("Option<MessageReceiveEvent>", "MessageReceiveEvent", "MessageReceiveEvent;"),
]


class Server:
    """A language server that is spoken to over its standard input and output."""

    def __init__(self, program, folder):
        self.process = subprocess.Popen([program], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.answers, self.ready, self.number = {}, threading.Event(), 0
        self.changed = threading.Condition()
        threading.Thread(target=self.listen, daemon=True).start()

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def listen(self):
        stream = self.process.stdout
        while header := stream.readline():
            length = int(header.split(b":")[1])
            while stream.readline().strip():
                pass
            message = json.loads(stream.read(length))
            if message.get("method") == "experimental/serverStatus" and message["params"].get("quiescent"):
                print("rust-analyzer is ready:", message["params"].get("message") or "no complaint")
                self.ready.set()
            elif "method" in message and "id" in message:
                self.send({"id": message["id"], "result": None})
            elif "id" in message:
                with self.changed:
                    self.answers[message["id"]] = message
                    self.changed.notify_all()

    def ask(self, method, params):
        self.number += 1
        number = self.number
        self.send({"id": number, "method": method, "params": params})
        with self.changed:
            if not self.changed.wait_for(lambda: number in self.answers, timeout=600):
                raise SystemExit(f"no answer to {method}")
            answer = self.answers[number]
        if "error" in answer:
            raise SystemExit(f"{method}: {answer['error']}")
        return answer["result"]


def settings():
    sysroot = subprocess.run(["rustc", "--print", "sysroot"], capture_output=True, text=True, check=True, cwd=ROOT).stdout.strip()
    macros = {"enable": True, "server": f"{sysroot}/libexec/rust-analyzer-proc-macro-srv"}
    return {"procMacro": macros, "cargo": {"buildScripts": {"enable": True}}, "checkOnSave": False, "cachePriming": {"enable": False}}


def point(uri, context, name):
    before = PROGRAM[: PROGRAM.index(context) + context.index(name)]
    position = {"line": before.count("\n"), "character": len(before.rsplit("\n", 1)[-1])}
    return {"textDocument": {"uri": uri}, "position": position}


def hovered(server, uri, context, name):
    """The path above the declaration."""
    found = server.ask("textDocument/hover", point(uri, context, name))
    return found["contents"]["value"].split("```rust\n", 1)[-1].split("\n", 1)[0] if found else "nothing"


def can_be_written(crate, paths):
    """Whether a program can import all of these."""
    uses = "".join(f"use {path} as _name_{number};\n" for number, path in enumerate(paths))
    (crate / "src/lib.rs").write_text(f"#![allow(unused_imports)]\n{uses}")
    checked = subprocess.run(["cargo", "check", "--quiet", "--offline"], cwd=crate, capture_output=True, text=True)
    print("ok  " if checked.returncode == 0 else "BAD ", "hovering shows", ", ".join(paths), checked.stderr)
    return checked.returncode == 0


def definition(server, uri, context, name):
    found = server.ask("textDocument/definition", point(uri, context, name))
    places = []
    for place in found or []:
        path = pathlib.Path(place["targetUri"].removeprefix("file://"))
        first, last = place["targetSelectionRange"]["start"], place["targetSelectionRange"]["end"]
        line = path.read_text().split("\n")[first["line"]].strip()
        one_line = first["line"] == last["line"]
        places.append((path, line if one_line else f"{line} … to line {last['line'] + 1}"))
    return places


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        crate = pathlib.Path(folder).resolve()
        (crate / "src").mkdir()
        (crate / "Cargo.toml").write_text(MANIFEST)
        (crate / "Cargo.lock").write_text((ROOT / "Cargo.lock").read_text())
        (crate / "src/lib.rs").write_text(PROGRAM)
        os.environ.setdefault("CARGO_TARGET_DIR", str(ROOT / "target"))
        server = Server(sys.argv[1], crate)
        able = {"experimental": {"serverStatusNotification": True}, "textDocument": {"definition": {"linkSupport": True}}}
        server.ask("initialize", {
            "processId": os.getpid(),
            "rootUri": crate.as_uri(),
            "capabilities": able,
            "initializationOptions": settings(),
        })
        server.send({"method": "initialized", "params": {}})
        uri = (crate / "src/lib.rs").as_uri()
        document = {"uri": uri, "languageId": "rust", "version": 1, "text": PROGRAM}
        server.send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        if not server.ready.wait(timeout=1200):
            raise SystemExit("rust-analyzer did not get ready")
        wrong = 0
        for context, name, expected in QUESTIONS:
            places = definition(server, uri, context, name)
            right = places == [(INDEX, expected)]
            wrong += not right
            print("ok  " if right else "BAD ", name, "->", "; ".join(f"{path}: {line}" for path, line in places) or "nothing")
        paths = sorted({hovered(server, uri, context, name) for context, name, _ in QUESTIONS})
        server.process.kill()
        wrong += not can_be_written(crate, paths)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
