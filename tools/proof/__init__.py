"""Proofs with the real program: killed, cut off from power, on a full, broken or slow disk, and at length.

    python3 dev.py bench kills [--runs N] [--rhythm steady|human|bursts] [--field paper|live] [--slow MS]
    python3 dev.py bench powercut [--states N] [--seconds N] [--rhythm …] [--field …] [--slow MS]
    python3 dev.py bench faults [--field …]

Linux, with Xvfb and xdotool's libraries; what needs the recorder needs a C compiler too.
"""
