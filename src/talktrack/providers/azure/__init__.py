"""Azure Speech: in and out. Protocol: https://learn.microsoft.com/azure/ai-services/speech-service."""
