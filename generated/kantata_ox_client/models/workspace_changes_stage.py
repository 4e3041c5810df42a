from typing import Literal

WorkspaceChangesStage = Literal["estimate", "project"]

WORKSPACE_CHANGES_STAGE_VALUES: set[WorkspaceChangesStage] = {
    "estimate",
    "project",
}


def check_workspace_changes_stage(value: str) -> WorkspaceChangesStage:
    if value in WORKSPACE_CHANGES_STAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WORKSPACE_CHANGES_STAGE_VALUES!r}")
