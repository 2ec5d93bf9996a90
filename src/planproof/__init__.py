"""planproof reads implementation plans as people write them."""
