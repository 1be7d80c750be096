"""A kind of model that speaks with an endpoint: how to reach it comes in, a Model goes out.

    Ask -> Conversation (ladder, repair) -> Kept (the store) -> Meter (--max-usd) -> Line (the network)

A kind gives an EndpointModel what only the kind knows: how to dial, what the endpoint is called in the
store, the model's name and price. The rest is here, once for all kinds.
"""

from briefing.asking.endpoint_model import EndpointModel, Line

__all__ = ["EndpointModel", "Line"]
