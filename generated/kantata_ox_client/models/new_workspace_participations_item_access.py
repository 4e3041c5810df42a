from typing import Literal

NewWorkspaceParticipationsItemAccess = Literal[
    "admin",
    "edit_financials",
    "edit_tasks",
    "edit_time_and_expenses",
    "view_financials",
    "view_tasks",
    "view_time_and_expenses",
]

NEW_WORKSPACE_PARTICIPATIONS_ITEM_ACCESS_VALUES: set[NewWorkspaceParticipationsItemAccess] = {
    "admin",
    "edit_financials",
    "edit_tasks",
    "edit_time_and_expenses",
    "view_financials",
    "view_tasks",
    "view_time_and_expenses",
}


def check_new_workspace_participations_item_access(value: str) -> NewWorkspaceParticipationsItemAccess:
    if value in NEW_WORKSPACE_PARTICIPATIONS_ITEM_ACCESS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {NEW_WORKSPACE_PARTICIPATIONS_ITEM_ACCESS_VALUES!r}")
