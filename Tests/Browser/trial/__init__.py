"""Tries the browser checks on a small good site and on planted faults."""
