"""Runs a notebook and prints it with its outputs: run.py NOTEBOOK, in the folder of the notebook.

Deno's kernel may send the value of a cell after it has said that it is idle, when nbclient no longer listens. So this one
listens on: until nothing has come for a moment and, where the cell ends in a value (by its missing semicolon), until the value is there.
"""

import asyncio
import os
import sys
from queue import Empty
from time import monotonic

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionComplete

SILENCE = 0.5
PATIENCE = 60


class PatientClient(NotebookClient):
    async def _async_poll_output_msg(self, parent_msg_id, cell, cell_index):
        await super()._async_poll_output_msg(parent_msg_id, cell, cell_index)
        ends_in_value = not cell.source.rstrip().endswith(";")
        deadline = monotonic() + PATIENCE
        while True:
            try:
                message = await self.kc.iopub_channel.get_msg(timeout=SILENCE)
            except Empty:
                if (cell.outputs or not ends_in_value) or monotonic() > deadline:
                    return
                continue
            if message["parent_header"].get("msg_id") == parent_msg_id:
                try:
                    self.process_message(message, cell, cell_index)
                except CellExecutionComplete:
                    pass


def main(path):
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    folder = os.path.dirname(os.path.abspath(path))
    client = PatientClient(
        notebook,
        kernel_name="deno",
        timeout=120,
        iopub_timeout=PATIENCE + 30,
        raise_on_iopub_timeout=True,
        resources={"metadata": {"path": folder}},
    )
    asyncio.run(client.async_execute())
    nbformat.write(notebook, sys.stdout)


main(sys.argv[1])
