from typing import Literal

UpdateProjectTemplateAssignmentOptionalFieldsItem = Literal[
    "role_initials", "role_name", "total_count", "total_estimated_minutes"
]

UPDATE_PROJECT_TEMPLATE_ASSIGNMENT_OPTIONAL_FIELDS_ITEM_VALUES: set[
    UpdateProjectTemplateAssignmentOptionalFieldsItem
] = {
    "role_initials",
    "role_name",
    "total_count",
    "total_estimated_minutes",
}


def check_update_project_template_assignment_optional_fields_item(
    value: str,
) -> UpdateProjectTemplateAssignmentOptionalFieldsItem:
    if value in UPDATE_PROJECT_TEMPLATE_ASSIGNMENT_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_PROJECT_TEMPLATE_ASSIGNMENT_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )
