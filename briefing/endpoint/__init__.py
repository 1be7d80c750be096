"""OpenAI-compatible endpoints: a Request goes over the network, a Reply or one plain error comes back."""
