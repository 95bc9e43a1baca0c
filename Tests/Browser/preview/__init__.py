"""Tests of the live preview, as a browser and as a hostile client meet it."""
