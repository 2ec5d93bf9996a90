"""Measurements: how fast planproof starts and reads, and what hostile texts cost. They print ratios and never fail."""
