"""Checks of built sites in a real browser."""
