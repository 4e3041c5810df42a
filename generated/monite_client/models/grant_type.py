from enum import StrEnum


class GrantType(StrEnum):
    CLIENT_CREDENTIALS = "client_credentials"
    ENTITY_USER = "entity_user"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "GrantType | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
