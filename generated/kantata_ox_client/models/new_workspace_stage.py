from typing import Literal

NewWorkspaceStage = Literal["estimate", "project"]

NEW_WORKSPACE_STAGE_VALUES: set[NewWorkspaceStage] = {
    "estimate",
    "project",
}


def check_new_workspace_stage(value: str) -> NewWorkspaceStage:
    if value in NEW_WORKSPACE_STAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {NEW_WORKSPACE_STAGE_VALUES!r}")
