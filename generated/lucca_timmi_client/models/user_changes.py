from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UserChanges(_Model):
    """What is changed of a user; all of it optional.

    Attributes:
        first_name (str | None):
        last_name (str | None):
        mail (str | None):
        login (str | None):
        legal_entity_id (int | str | None): Number of the legal entity.
        csp_id (int | str | None): Number of the professional category.
        calendar_id (int | str | None): Number of the calendar.
        employee_number (str | None): Number of the employee, as text.
        birth_date (str | None):
        user_work_cycles (list[WorkCycleAssignment] | None): Working time by period.
        department_id (int | str | None): Number of the department.
        manager_id (int | str | None): Number of the manager, a user.
        role_principal_id (int | str | None): Number of the main role.
        habilited_roles (list[RoleReference] | None): Further roles.
        culture_id (int | str | None): Number of the culture, which is language and formats.
        address (str | None):
        bank_name (str | None):
        direct_line (str | None): Telephone number at work.
        job_title (str | None):
        gender (str | None):
        nationality (str | None):
        personal_email (str | None):
        personal_mobile (str | None):
        professional_mobile (str | None):
        quote (str | None):
    """

    first_name: str | None = None
    last_name: str | None = None
    mail: str | None = None
    login: str | None = None
    legal_entity_id: int | str | None = None
    csp_id: int | str | None = None
    calendar_id: int | str | None = None
    employee_number: str | None = None
    birth_date: str | None = None
    user_work_cycles: list[_m.WorkCycleAssignment] | None = None
    department_id: int | str | None = None
    manager_id: int | str | None = None
    role_principal_id: int | str | None = None
    habilited_roles: list[_m.RoleReference] | None = None
    culture_id: int | str | None = None
    address: str | None = None
    bank_name: str | None = None
    direct_line: str | None = None
    job_title: str | None = None
    gender: str | None = None
    nationality: str | None = None
    personal_email: str | None = None
    personal_mobile: str | None = None
    professional_mobile: str | None = None
    quote: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "first_name": "firstName",
        "last_name": "lastName",
        "legal_entity_id": "legalEntityId",
        "csp_id": "cspId",
        "calendar_id": "calendarId",
        "employee_number": "employeeNumber",
        "birth_date": "birthDate",
        "user_work_cycles": "userWorkCycles",
        "department_id": "departmentId",
        "manager_id": "managerId",
        "role_principal_id": "rolePrincipalId",
        "habilited_roles": "habilitedRoles",
        "culture_id": "cultureId",
        "bank_name": "bankName",
        "direct_line": "directLine",
        "job_title": "jobTitle",
        "personal_email": "personalEmail",
        "personal_mobile": "personalMobile",
        "professional_mobile": "professionalMobile",
    }
