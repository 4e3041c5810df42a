pytest_plugins = [
    "lucca_timmi_client.testing.fixtures",
    "monite_client.testing.fixtures",
]
