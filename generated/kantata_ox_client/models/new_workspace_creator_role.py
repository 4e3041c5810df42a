from typing import Literal

NewWorkspaceCreatorRole = Literal["client", "consultant"]

NEW_WORKSPACE_CREATOR_ROLE_VALUES: set[NewWorkspaceCreatorRole] = {
    "client",
    "consultant",
}


def check_new_workspace_creator_role(value: str) -> NewWorkspaceCreatorRole:
    if value in NEW_WORKSPACE_CREATOR_ROLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {NEW_WORKSPACE_CREATOR_ROLE_VALUES!r}")
