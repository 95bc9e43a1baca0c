"""Tries the print checks on good pages and on planted faults."""
