from typing import Literal

WorkspaceChangesAccessLevel = Literal["admins", "invitation", "open"]

WORKSPACE_CHANGES_ACCESS_LEVEL_VALUES: set[WorkspaceChangesAccessLevel] = {
    "admins",
    "invitation",
    "open",
}


def check_workspace_changes_access_level(value: str) -> WorkspaceChangesAccessLevel:
    if value in WORKSPACE_CHANGES_ACCESS_LEVEL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WORKSPACE_CHANGES_ACCESS_LEVEL_VALUES!r}")
