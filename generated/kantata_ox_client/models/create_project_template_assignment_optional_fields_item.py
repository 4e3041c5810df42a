from typing import Literal

CreateProjectTemplateAssignmentOptionalFieldsItem = Literal[
    "role_initials", "role_name", "total_count", "total_estimated_minutes"
]

CREATE_PROJECT_TEMPLATE_ASSIGNMENT_OPTIONAL_FIELDS_ITEM_VALUES: set[
    CreateProjectTemplateAssignmentOptionalFieldsItem
] = {
    "role_initials",
    "role_name",
    "total_count",
    "total_estimated_minutes",
}


def check_create_project_template_assignment_optional_fields_item(
    value: str,
) -> CreateProjectTemplateAssignmentOptionalFieldsItem:
    if value in CREATE_PROJECT_TEMPLATE_ASSIGNMENT_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_PROJECT_TEMPLATE_ASSIGNMENT_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )
