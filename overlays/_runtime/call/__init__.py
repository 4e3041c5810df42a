"""One call on the wire: the request, its checks, the attempts and their errors."""
