from typing import Literal

ParticipationOptionalField = Literal[
    "access_level", "can_schedule_team_hours", "can_schedule_their_hours", "is_foreign_participant", "permissions_label"
]

PARTICIPATION_OPTIONAL_FIELD_VALUES: set[ParticipationOptionalField] = {
    "access_level",
    "can_schedule_team_hours",
    "can_schedule_their_hours",
    "is_foreign_participant",
    "permissions_label",
}


def check_participation_optional_field(value: str) -> ParticipationOptionalField:
    if value in PARTICIPATION_OPTIONAL_FIELD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PARTICIPATION_OPTIONAL_FIELD_VALUES!r}")
