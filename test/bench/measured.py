"""Runs a program as a process of its own and prints what it cost as JSON: python measured.py <program> <argument> ...

Wall-clock and processor time from its start to its end, threads included, and its peak resident memory, as the
operating system accounts for them; what it printed; and its exit status. Linux and macOS.
"""

import json
import os
import subprocess
import sys
import time

start = time.perf_counter()
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
output = child.stdout.read()
_, status, usage = os.wait4(child.pid, 0)
seconds = time.perf_counter() - start
answer = {
    "seconds": seconds,
    "cpuSeconds": usage.ru_utime + usage.ru_stime,
    "peakBytes": usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024),
    "status": os.waitstatus_to_exitcode(status),
    "output": output.decode(),
}
print(json.dumps(answer))
