from typing import Literal

ProjectTemplateAssignmentOptionalField = Literal["role_initials", "role_name", "total_count", "total_estimated_minutes"]

PROJECT_TEMPLATE_ASSIGNMENT_OPTIONAL_FIELD_VALUES: set[ProjectTemplateAssignmentOptionalField] = {
    "role_initials",
    "role_name",
    "total_count",
    "total_estimated_minutes",
}


def check_project_template_assignment_optional_field(value: str) -> ProjectTemplateAssignmentOptionalField:
    if value in PROJECT_TEMPLATE_ASSIGNMENT_OPTIONAL_FIELD_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_TEMPLATE_ASSIGNMENT_OPTIONAL_FIELD_VALUES!r}"
    )
