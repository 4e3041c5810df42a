from typing import Literal

NewWorkspaceAccessLevel = Literal["admins", "invitation", "open"]

NEW_WORKSPACE_ACCESS_LEVEL_VALUES: set[NewWorkspaceAccessLevel] = {
    "admins",
    "invitation",
    "open",
}


def check_new_workspace_access_level(value: str) -> NewWorkspaceAccessLevel:
    if value in NEW_WORKSPACE_ACCESS_LEVEL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {NEW_WORKSPACE_ACCESS_LEVEL_VALUES!r}")
