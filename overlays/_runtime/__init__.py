"""The runtime every client shares. It knows no vendor and imports only itself."""
