"""Checks of what the two print engines make of built sites, by measuring the PDFs."""
