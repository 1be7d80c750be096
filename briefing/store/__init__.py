"""The store: a Request and its Reply come in once, and the Reply comes back whenever it is asked for again.

One SQLite file for all endpoints and models. docs/decisions/0007-the-store.md says what is not kept, and why.
"""

from briefing.store.answers import Kept, Store, Tally, open_store
from briefing.store.place import default_path, endpoint_name, store_path

__all__ = ["Kept", "Store", "Tally", "default_path", "endpoint_name", "open_store", "store_path"]
