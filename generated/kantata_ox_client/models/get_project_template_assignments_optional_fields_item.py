from typing import Literal

GetProjectTemplateAssignmentsOptionalFieldsItem = Literal[
    "role_initials", "role_name", "total_count", "total_estimated_minutes"
]

GET_PROJECT_TEMPLATE_ASSIGNMENTS_OPTIONAL_FIELDS_ITEM_VALUES: set[GetProjectTemplateAssignmentsOptionalFieldsItem] = {
    "role_initials",
    "role_name",
    "total_count",
    "total_estimated_minutes",
}


def check_get_project_template_assignments_optional_fields_item(
    value: str,
) -> GetProjectTemplateAssignmentsOptionalFieldsItem:
    if value in GET_PROJECT_TEMPLATE_ASSIGNMENTS_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_PROJECT_TEMPLATE_ASSIGNMENTS_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )
